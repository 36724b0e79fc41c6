package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Every setting, from the flags, else the environment, else config/application.properties; and the command, where there is one. */
public final class Settings {
    private static final Map<String, String> FLAGS = Map.of(
            "--address",
            "extensor.address",
            "--port",
            "extensor.port",
            "--data",
            "extensor.data",
            "--catalogue",
            "extensor.catalogue",
            "--new-link",
            "extensor.newlink");
    private static final Set<String> QUESTIONS = Set.of("help", "version");
    /** What can be done instead of starting, and the flag that names its file. */
    private static final Map<String, String> COMMANDS = Map.of("backup", "--to", "restore", "--from");

    /** The command that needs no file. */
    static final String ROTATE = "rotate-audit-key";

    private final Map<String, String> values;
    private final Set<String> questions;
    private final String command;
    private final String file;

    private Settings(Map<String, String> values, Set<String> questions, String command, String file) {
        this.values = values;
        this.questions = questions;
        this.command = command;
        this.file = file;
    }

    /** Refuses, by an IllegalArgumentException, what it does not know or cannot use. */
    public static Settings of(String[] args, Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>(defaults());
        values.replaceAll((name, value) -> {
            String set = environment.get(variable(name));
            return set == null || set.isBlank() ? value : set.strip();
        });
        Set<String> questions = new java.util.HashSet<>();
        String command = args.length > 0 && (COMMANDS.containsKey(args[0]) || args[0].equals(ROTATE)) ? args[0] : "";
        String file = "";
        for (int i = command.isEmpty() ? 0 : 1; i < args.length; i++) {
            String name = args[i].contains("=") ? args[i].substring(0, args[i].indexOf('=')) : args[i];
            if (QUESTIONS.contains(name.replaceFirst("^--", "")) && name.startsWith("--"))
                questions.add(name.substring(2));
            else if (name.equals("--demo")) values.put("extensor.demo", "true");
            else if (name.equals("--replace") && command.equals("restore")) questions.add("replace");
            else if (!FLAGS.containsKey(name) && !name.equals(COMMANDS.get(command)))
                throw new IllegalArgumentException("unknown option " + name);
            else {
                String value;
                if (args[i].contains("=")) value = args[i].substring(args[i].indexOf('=') + 1);
                else if (i + 1 < args.length) value = args[++i];
                else throw new IllegalArgumentException("option " + name + " needs a value");
                if (FLAGS.containsKey(name)) values.put(FLAGS.get(name), value);
                else file = value;
            }
        }
        if (COMMANDS.containsKey(command) && file.isBlank())
            throw new IllegalArgumentException(command + " needs " + COMMANDS.get(command) + " FILE");
        if (Boolean.parseBoolean(values.get("extensor.demo"))) {
            // The passwords of the demo clinic are printed for all to see: nothing there is worth a second factor.
            values.keySet().stream()
                    .filter(name -> name.startsWith("extensor.secondfactor."))
                    .filter(name -> environment.getOrDefault(variable(name), "").isBlank())
                    .forEach(name -> values.put(name, "false"));
        }
        Settings settings = new Settings(values, questions, command, file);
        settings.check();
        return settings;
    }

    /** How a setting is called in the environment. */
    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private void check() {
        int port;
        try {
            port = Integer.parseInt(get("extensor.port"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the port must be a number, not " + get("extensor.port"));
        }
        if (port < 1 || port > 65535) throw new IllegalArgumentException("the port must lie between 1 and 65535");
        if (!get("extensor.db.patience").matches("\\d{1,4}"))
            throw new IllegalArgumentException("extensor.db.patience must be a number of seconds");
        String url = get("extensor.db.url");
        if (!url.isEmpty() && !url.startsWith("jdbc:mysql:") && !url.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException("extensor.db.url must begin with jdbc:mysql: or jdbc:h2:");
        }
        String owner = get("extensor.db.migrate.user");
        if (!owner.isEmpty() && !url.startsWith("jdbc:mysql:"))
            throw new IllegalArgumentException("extensor.db.migrate.user needs an extensor.db.url of MySQL");
        if (!owner.isEmpty() && owner.equals(databaseUser()))
            throw new IllegalArgumentException("extensor.db.migrate.user must be another user than extensor.db.user");
    }

    static Map<String, String> defaults() {
        Properties properties = new Properties();
        try (InputStream in = Settings.class.getClassLoader().getResourceAsStream("config/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> map = new TreeMap<>();
        properties.forEach((name, value) -> map.put((String) name, ((String) value).strip()));
        return map;
    }

    public boolean asksFor(String question) {
        return questions.contains(question);
    }

    /** The audit key is a setting, not a file of ours. */
    boolean hasAuditKey() {
        return !get("extensor.audit.key").isEmpty();
    }

    /** `backup`, `restore` or `rotate-audit-key`; empty where the program is to start. */
    String command() {
        return command;
    }

    /** The file of a backup. */
    Path file() {
        return Path.of(file).toAbsolutePath().normalize();
    }

    String databaseUser() {
        return get("extensor.db.user");
    }

    String databasePassword() {
        return get("extensor.db.password");
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean demo() {
        return Boolean.parseBoolean(get("extensor.demo"));
    }

    /** Pages are opened once the program is ready, so that nobody waits for the first one. */
    boolean warmsUp() {
        return Boolean.parseBoolean(get("extensor.warmup"));
    }

    /** The database is a file of ours, not a server of somebody else's. */
    boolean embedded() {
        return get("extensor.db.url").isEmpty();
    }

    /** Where this run keeps its files; the demo clinic has a folder of its own. */
    public Path data() {
        Path data = Path.of(get("extensor.data")).toAbsolutePath().normalize();
        return demo() ? data.resolve("demo") : data;
    }

    /** What can be unpacked or written anew at each start, below the data. */
    Path work() {
        return data().resolve("run");
    }

    public String address() {
        return get("extensor.address");
    }

    public int port() {
        return Integer.parseInt(get("extensor.port"));
    }

    /** As it is set; empty for the embedded one. */
    String databaseUrl() {
        return get("extensor.db.url");
    }

    /** How long to wait at start for a database that is away. */
    Duration patience() {
        return Duration.ofSeconds(Long.parseLong(get("extensor.db.patience")));
    }

    public URI url() {
        String host = address().equals("0.0.0.0") ? "127.0.0.1" : address();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** What the server and the application read, with the data source spelled out. */
    public Map<String, String> asSystemProperties() {
        Map<String, String> properties = new LinkedHashMap<>(values);
        properties.put("extensor.data", data().toString());
        properties.put("extensor.url", url().toString());
        boolean mysql = get("extensor.db.url").startsWith("jdbc:mysql:");
        properties.put(
                "extensor.db.class", mysql ? "com.mysql.cj.jdbc.MysqlDataSource" : "extensor.boot.EmbeddedDataSource");
        if (embedded()) {
            properties.put(
                    "extensor.db.url",
                    "jdbc:h2:file:" + data().resolve("extensor")
                            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000;QUERY_CACHE_SIZE=200");
        } else if (mysql) {
            properties.put("extensor.db.url", withMysqlOptions(get("extensor.db.url")));
        }
        return properties;
    }

    private static String withMysqlOptions(String url) {
        StringBuilder whole = new StringBuilder(url);
        for (String option : List.of(
                "connectTimeout=2000",
                "socketTimeout=15000",
                "cachePrepStmts=true",
                "rewriteBatchedStatements=true",
                "characterEncoding=UTF-8",
                "connectionTimeZone=UTC",
                "forceConnectionTimeZoneToSession=true",
                "useAffectedRows=false")) {
            String name = option.substring(0, option.indexOf('='));
            if (!url.contains(name + "="))
                whole.append(whole.indexOf("?") < 0 ? '?' : '&').append(option);
        }
        return whole.toString();
    }

    /** Commands for the server, each split into words, with the address filled in. */
    static List<List<String>> commands(String text, Settings settings) {
        List<List<String>> commands = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> commands.add(
                        List.of(line.replace("${address}", settings.address()).split(" +"))));
        return commands;
    }
}
