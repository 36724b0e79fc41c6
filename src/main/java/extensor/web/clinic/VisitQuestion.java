package extensor.web.clinic;

import extensor.care.visits.VisitsAhead;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import java.io.Serializable;
import java.util.stream.Collectors;

/** What is asked before something is taken away that booked visits depend on: how many, when the first of them are, and what becomes of them. */
public class VisitQuestion implements Serializable {
    /** Does what was asked about. */
    @FunctionalInterface
    public interface QuestionConsent extends Serializable {
        void given();
    }

    private String title;
    private String number;
    private String next;
    private String yes;
    private QuestionConsent consent;

    /** Asks where visits are concerned; where none is, it is done at once. The question stays until {@link #forget}. */
    void ask(VisitsAhead visits, String about, String button, QuestionConsent act) {
        if (visits.number() == 0) {
            act.given();
            return;
        }
        title = about;
        number = Messages.text("question.visits", visits.number());
        next = Messages.text(
                "question.next",
                visits.next().stream().map(Formats::weekdayTime).collect(Collectors.joining("; ")));
        yes = button;
        consent = act;
    }

    public void confirm() {
        if (consent != null) consent.given();
    }

    public void forget() {
        consent = null;
    }

    public boolean isOpen() {
        return consent != null;
    }

    public String getTitle() {
        return title;
    }

    public String getNumber() {
        return number;
    }

    public String getNext() {
        return next;
    }

    public String getYes() {
        return yes;
    }
}
