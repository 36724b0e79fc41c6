package extensor.web.clinic;

import extensor.care.accounts.AdministeringAccounts;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** Opening an account for somebody on the staff. */
@Named
@ViewScoped
public class AccountForm implements Serializable {
    @Inject
    AccountsPage page;

    @Inject
    AdministeringAccounts administering;

    private final TypedValues typed = new TypedValues();

    public void open() {
        String name = typed.text("name");
        try {
            page.handOver(administering.open(typed.text("signInName"), name, RoleTicks.of(typed)), name);
            typed.clear();
            page.again();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
