package extensor.web.kit;

import jakarta.faces.application.ResourceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;

/** All texts of the pages, one file a room: `texts/shell.properties`, `texts/plans.properties` and so on. */
public class Texts extends ResourceBundle {
    /** The files, one for each room. */
    static final List<String> ROOMS = List.of(
            "shell",
            "accounts",
            "clinic",
            "acts",
            "site",
            "timetable",
            "patients",
            "desk",
            "tasks",
            "plans",
            "casts",
            "visits",
            "follow",
            "me",
            "palette");

    private final Properties texts = new Properties();

    public Texts() {
        for (String room : ROOMS) {
            try (InputStream in = Texts.class.getResourceAsStream("/texts/" + room + ".properties")) {
                if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the texts of " + room, e);
            }
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        if (key.equals(ResourceHandler.LOCALE_PREFIX)) throw new NoPrefix();
        return texts.getProperty(key);
    }

    /** Faces asks for this key at each resource and takes no for an answer only as a failure; one without a trace costs next to nothing. */
    private static final class NoPrefix extends MissingResourceException {
        private static final long serialVersionUID = 1;

        NoPrefix() {
            super("no prefix", Texts.class.getName(), ResourceHandler.LOCALE_PREFIX);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
