package extensor.boot;

import extensor.care.accounts.AccountSetup;
import extensor.care.clinic.FirstSite;
import extensor.demo.Demo;
import extensor.program.Readiness;
import extensor.shared.json.InvalidFile;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * What happens between the start of the server and the first request: the database answers, the schema is up to date, the catalogue is
 * read, and somebody can sign in.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
    private static final Logger LOG = Logger.getLogger("extensor");
    /** What it prints, the program shows as a plain line. */
    private static final Logger STEPS = Logger.getLogger("extensor.start");

    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    @Inject
    AccountSetup accountSetup;

    @Inject
    ReferenceData referenceData;

    @Inject
    FirstSite site;

    @Inject
    Demo demo;

    @Inject
    Cleanup cleanup;

    @Inject
    ClockWatch clockWatch;

    @Inject
    SpelledAnew spelledAnew;

    @Inject
    SchemaOwner schemaOwner;

    @Inject
    @ConfigProperty(name = "extensor.db.patience", defaultValue = "60")
    int patience;

    @Inject
    @ConfigProperty(name = "extensor.url", defaultValue = "http://127.0.0.1:8080/")
    String url;

    @Inject
    @ConfigProperty(name = "extensor.newlink")
    Optional<String> newLink;

    @PostConstruct
    void start() {
        System.setProperty(Readiness.READY, "false");
        try {
            STEPS.info("Opening the database.");
            waitForDatabase();
            migrate();
            schemaOwner.grantTo(database);
            boolean demoClinic = demo.welcome();
            STEPS.info("Reading the catalogue.");
            referenceData.load(demoClinic);
            if (demoClinic && demo.empty()) STEPS.info("Making the demo clinic.");
            System.setProperty(Readiness.DEMO, demoClinic ? demo.open() : demo.unwelcome());
            site.open();
            spelledAnew.finish();
            System.setProperty(Readiness.SETUP, setup());
            System.setProperty(Readiness.READY, "true");
            cleanup.begin();
            clockWatch.begin();
            spelledAnew.begin();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the start failed", e);
            System.setProperty(Readiness.REASON, reason(e));
            throw e;
        }
    }

    /** The line with the link for the first administrator, or for the person for whom the operator wants one. */
    private String setup() {
        String first = accountSetup.firstLink();
        if (first != null) return "No accounts yet. The first administrator sets up here, once: " + address(first);
        return newLink.map(name -> accountSetup
                        .operatorLink(name)
                        .map(secret -> "A new set-up link for " + name + ", good once: " + address(secret))
                        .orElse("Nobody has the sign-in name " + name + ": no link was made."))
                .orElse("");
    }

    private String address(String secret) {
        return url + "setup?link=" + secret;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof InvalidFile)) cause = cause.getCause();
        return cause.getMessage() == null
                ? cause.toString()
                : cause.getMessage().strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private void waitForDatabase() {
        long end = System.nanoTime() + Duration.ofSeconds(patience).toNanos();
        while (true) {
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(2)) return;
            } catch (SQLException e) {
                if (System.nanoTime() > end)
                    throw new IllegalStateException("no database after " + patience + " seconds: " + e.getMessage(), e);
                LOG.info("waiting for the database");
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the database", e);
            }
        }
    }

    /** The migrations of this program, each text by the name of its file. */
    static Map<String, String> carried() {
        return PackedFiles.beside("/db/migrations/V001__accounts.sql", ".sql");
    }

    private void migrate() {
        if (SchemaHistory.isComplete(database, carried())) return;
        MigrateResult done = schemaOwner
                .flyway(database)
                .locations("classpath:db/migrations")
                .table(SchemaHistory.TABLE)
                // Migrations that only a newer program knows stop the start: an older one would write into a schema
                // that it does not understand.
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
        if (done.migrationsExecuted > 0) STEPS.info("Brought the schema to version " + done.targetSchemaVersion + ".");
    }
}
