package extensor.web.clinic;

import extensor.care.access.Role;
import extensor.care.accounts.AccountSheet;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Changing the name and the role of somebody on the staff. */
@Named
@ViewScoped
public class AccountChange implements Serializable {
    @Inject
    AccountsPage page;

    @Inject
    AdministeringAccounts administering;

    @Inject
    PreviewingVisits previewing;

    private final TypedValues typed = new TypedValues();
    private final VisitQuestion question = new VisitQuestion();
    private AccountSheet chosen;

    public void choose(AccountSheet account) {
        question.forget();
        chosen = account;
        typed.put("name", account.name());
        typed.put("role", account.role());
    }

    /** Somebody who treats no longer does so in another role: asks first what becomes of the visits. */
    public void save() {
        question.forget();
        if (chosen.role() != Role.THERAPIST || typed.text("role").equals(Role.THERAPIST.name())) store();
        else
            question.ask(
                    previewing.ofTherapist(chosen.id()),
                    Messages.text("accounts.change-question", chosen.name()),
                    Messages.text("accounts.change-yes"),
                    this::store);
    }

    /** The role comes first: it may be refused, and then the name stays as well. */
    private void store() {
        try {
            if (!typed.text("role").equals(chosen.role().name())) {
                administering.changeRole(chosen.id(), typed.one(Role.class, "role"));
                page.tellOfVisits(chosen);
            }
            administering.rename(chosen.id(), typed.text("name"));
            Messages.done("accounts.done.changed", typed.text("name"));
            forget();
            page.again();
        } catch (Refusal no) {
            Messages.no(no, "changed");
        }
    }

    public void forget() {
        question.forget();
        chosen = null;
        typed.clear();
    }

    /** Null for nobody. */
    public AccountSheet getChosen() {
        return chosen;
    }

    public String getTitle() {
        return Messages.text("accounts.change-title", chosen.name());
    }

    /** Nobody becomes an administrator here. */
    public List<Role> getRoles() {
        return chosen.role() == Role.ADMINISTRATOR
                ? List.of(Role.ADMINISTRATOR, Role.THERAPIST, Role.DESK)
                : List.of(Role.THERAPIST, Role.DESK);
    }

    public VisitQuestion getQuestion() {
        return question;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
