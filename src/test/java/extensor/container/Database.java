package extensor.container;

import java.nio.file.Path;
import java.util.Map;

/** The two databases that every container test must pass on. */
public enum Database {
    H2 {
        @Override
        public Map<String, String> environment(Path folder) {
            return Map.of();
        }
    },
    MARIADB {
        @Override
        public Map<String, String> environment(Path folder) {
            return MariaServer.start(folder.resolve("mariadb")).environment();
        }
    };

    /** The database of this run: -Dextensor.test.database=h2 (default) or mariadb. */
    public static Database chosen() {
        return valueOf(System.getProperty("extensor.test.database", "h2").toUpperCase(java.util.Locale.ROOT));
    }

    /** Starts what is needed and says how the program reaches it. */
    abstract Map<String, String> environment(Path folder);
}
