package extensor.web.accounts;

import extensor.care.accounts.Entry;
import extensor.care.accounts.KeepingPasskeys;
import extensor.care.accounts.PasskeyLine;
import extensor.care.accounts.PasskeySheet;
import extensor.shared.Refusal;
import extensor.web.gate.PublicAddress;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The own passkeys: each with its name, another one, one less. The page keeps no state. */
@Named
@RequestScoped
public class PasskeysPage {
    private static final String ADDRESS = "/account/passkeys";

    @Inject
    KeepingPasskeys keeping;

    @Inject
    Welcome welcome;

    @Inject
    HttpServletRequest request;

    private PasskeySheet sheet;
    private List<PasskeyRow> rows;
    private String name;

    @PostConstruct
    void look() {
        sheet = keeping.look();
        rows = sheet.passkeys().stream().map(PasskeyRow::new).toList();
    }

    public void add() {
        attempt("add", () -> {
            Entry entry = keeping.add(
                    PublicAddress.passkeys(request), name, RequestValues.text("owner"), RequestValues.text("passkey"));
            if (entry != null) {
                welcome.in(entry);
                return;
            }
            Messages.done("passkey.added");
            Redirect.to(AccountPage.ADDRESS);
        });
    }

    public void rename(PasskeyRow row) {
        attempt("list", () -> {
            keeping.rename(row.getId(), row.getName());
            Messages.done("passkey.renamed");
            Redirect.to(ADDRESS);
        });
    }

    public void remove(PasskeyRow row) {
        attempt("list", () -> {
            keeping.remove(row.getId());
            Messages.done("passkey.removed", row.getFormer());
            Redirect.to(ADDRESS);
        });
    }

    private static void attempt(String form, Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            Messages.no(no, form);
        }
    }

    public PasskeySheet getSheet() {
        return sheet;
    }

    public List<PasskeyRow> getRows() {
        return rows;
    }

    /** Browsers make passkeys at this address. */
    public boolean isPossible() {
        return PublicAddress.passkeys(request).possible();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** A passkey, with the name that is typed for it. */
    public static class PasskeyRow {
        private final PasskeyLine line;
        private String name;

        PasskeyRow(PasskeyLine line) {
            this.line = line;
            this.name = line.name();
        }

        public long getId() {
            return line.id();
        }

        public PasskeyLine getLine() {
            return line;
        }

        /** The name that is kept. */
        public String getFormer() {
            return line.name();
        }

        public String getRemoval() {
            return Messages.text("passkey.remove-of", line.name());
        }

        public String getRenaming() {
            return Messages.text("passkey.rename-of", line.name());
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
