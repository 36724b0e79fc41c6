package extensor.web.clinic;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.accounts.AccountSheet;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.accounts.ChangingRoles;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** Changing the name and the roles of somebody on the staff. */
@Named
@ViewScoped
public class AccountChange implements Serializable {
    @Inject
    AccountsPage page;

    @Inject
    AdministeringAccounts administering;

    @Inject
    ChangingRoles changingRoles;

    @Inject
    PreviewingVisits previewing;

    @Inject
    Caller caller;

    private final TypedValues typed = new TypedValues();
    private final VisitQuestion question = new VisitQuestion();
    private AccountSheet chosen;
    private Roles shown;

    public void choose(AccountSheet account) {
        question.forget();
        chosen = account;
        typed.put("name", account.name());
        shown = isProposed() && account.proposal().by() == caller.account()
                ? account.roles().and(Role.ADMINISTRATOR)
                : account.roles();
        RoleTicks.put(typed, shown);
    }

    /** Somebody who treats no longer does so: asks first what becomes of the visits. */
    public void save() {
        question.forget();
        try {
            Roles wanted = Roles.of(RoleTicks.of(typed));
            if (stays(wanted)) store(wanted);
            else
                question.ask(
                        previewing.ofTherapist(chosen.id()),
                        Messages.text("accounts.change-question", chosen.name()),
                        Messages.text("accounts.change-yes"),
                        () -> store(wanted));
        } catch (Refusal no) {
            Messages.no(no, "changed");
        }
    }

    /** True where nobody who treats is to do so no longer. */
    private boolean stays(Roles now) {
        return !chosen.roles().has(Role.THERAPIST) || now.has(Role.THERAPIST);
    }

    /** The roles come first: they may be refused, and then the name stays as well. */
    private void store(Roles wanted) {
        try {
            if (!wanted.equals(shown)) {
                Roles now = changingRoles.change(chosen.id(), wanted);
                if (!stays(now)) page.tellOfVisits(chosen);
                if (!now.hasAll(wanted)) Messages.done("accounts.done.proposed", chosen.name());
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

    public boolean isProposed() {
        return chosen.proposal() != null;
    }

    /** Who wants this person to become an administrator, and what to do about it. */
    public String getProposal() {
        return Messages.text("accounts.proposal", chosen.proposal().name());
    }

    public VisitQuestion getQuestion() {
        return question;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
