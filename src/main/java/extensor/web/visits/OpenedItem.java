package extensor.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which item of a visit is open and how, as a text that travels with its form: the same is opened again when what was typed comes back. */
@Named
@RequestScoped
public class OpenedItem {
    private static final String OUT = "-out";

    @Inject
    private VisitPage page;

    @Inject
    private ExceptionPane exception;

    /** Begins with 0 for none. */
    public String getKey() {
        return exception.getItem() + (exception.isLeaving() ? OUT : "");
    }

    public void setKey(String key) {
        boolean out = key.endsWith(OUT);
        int item = Integer.parseInt(key.replace(OUT, ""));
        page.getSheet().items().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .ifPresent(line -> exception.open(line, out));
    }
}
