package extensor.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which item of a visit is open and how, as a text that travels with its form: the same is opened again when what was typed comes back. */
@Named
@RequestScoped
public class OpenedItem {
    private static final String OUT = "-out";
    private static final Pattern KEY = Pattern.compile("([0-9]{1,9})(" + OUT + ")?");

    @Inject
    private VisitPage page;

    @Inject
    private ExceptionPane exception;

    /** Begins with 0 for none. */
    public String getKey() {
        return exception.getItem() + (exception.isLeaving() ? OUT : "");
    }

    public void setKey(String key) {
        Matcher sent = KEY.matcher(key == null ? "" : key);
        if (!sent.matches()) return;
        boolean out = sent.group(2) != null;
        int item = Integer.parseInt(sent.group(1));
        page.getSheet().items().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .ifPresent(line -> exception.open(line, out));
    }
}
