package extensor.web.accounts;

import extensor.care.access.Caller;
import extensor.care.accounts.KeepingSecondFactor;
import extensor.care.accounts.NewFactor;
import extensor.care.accounts.SecondFactorSheet;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.QrShape;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own second factor: set up, with new recovery codes, on another phone, or removed. The page keeps no state. */
@Named
@RequestScoped
public class SecondFactorPage {
    private static final String ADDRESS = "/account/second-factor";

    @Inject
    KeepingSecondFactor keeping;

    @Inject
    Welcome welcome;

    @Inject
    Caller caller;

    private SecondFactorSheet sheet;
    private QrShape picture;
    private boolean visitor;
    private String code;
    private List<String> codes;

    @PostConstruct
    void look() {
        visitor = !caller.known();
        sheet = keeping.look();
        if (sheet.waiting() != null) picture = QrShape.of(sheet.waiting().address());
    }

    public void begin() {
        attempt("form", () -> {
            keeping.begin();
            Redirect.to(ADDRESS);
        });
    }

    /** The codes are shown by this very answer, and nowhere again. */
    public void confirm() {
        attempt("form", () -> {
            NewFactor made = keeping.confirm(code);
            codes = made.codes();
            if (made.entry() != null) welcome.stay(made.entry());
        });
    }

    public void renewCodes() {
        attempt("form", () -> codes = keeping.renewCodes());
    }

    public void remove() {
        attempt("form", () -> {
            keeping.remove();
            Messages.done("factor.removed");
            Redirect.to(AccountPage.ADDRESS);
        });
    }

    private static void attempt(String form, Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            Messages.no(no, form);
        }
    }

    public SecondFactorSheet getSheet() {
        return sheet;
    }

    public QrShape getPicture() {
        return picture;
    }

    /** Somebody who is not in yet. */
    public boolean isVisitor() {
        return visitor;
    }

    public String getSince() {
        return Messages.text("factor.since", Formats.date(sheet.since().atZone(Formats.NO_PLACE)));
    }

    public String getLeft() {
        return Messages.text("factor.left", sheet.codesLeft());
    }

    /** Null until there are new ones. */
    public List<String> getRecoveryCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
