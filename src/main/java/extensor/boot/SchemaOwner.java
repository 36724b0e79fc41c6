package extensor.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The database user who owns the schema, where the program runs as another one that may do less (decision 0050). */
@ApplicationScoped
public class SchemaOwner {
    @Inject
    @ConfigProperty(name = "extensor.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "extensor.db.migrate.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "extensor.db.migrate.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "extensor.data")
    String data;

    /** Flyway, as this user where there is one, else as the one who runs. */
    FluentConfiguration flyway(DataSource running) {
        FluentConfiguration flyway = Flyway.configure(getClass().getClassLoader());
        return user.isEmpty() ? flyway.dataSource(running) : flyway.dataSource(url, user.get(), password.orElse(""));
    }

    /** Gives the running user the rights that it needs, and no others. Without a migrating user it has all of them already. */
    void grantTo(DataSource running) {
        if (user.isEmpty()) return;
        UserRights.of(running)
                .make(flyway(running).getDataSource(), Path.of(data).resolve("grants.sql"));
    }
}
