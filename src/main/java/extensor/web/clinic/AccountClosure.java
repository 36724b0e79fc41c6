package extensor.web.clinic;

import extensor.care.access.Role;
import extensor.care.accounts.AccountSheet;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Closing an account, after a question where visits are booked with its owner; and opening it again. */
@Named
@ViewScoped
public class AccountClosure implements Serializable {
    @Inject
    AccountsPage page;

    @Inject
    AdministeringAccounts administering;

    @Inject
    PreviewingVisits previewing;

    private final VisitQuestion question = new VisitQuestion();

    public void close(AccountSheet account) {
        page.forget();
        question.forget();
        if (!account.roles().has(Role.THERAPIST)) shut(account);
        else
            question.ask(
                    previewing.ofTherapist(account.id()),
                    Messages.text("accounts.close-question", account.name()),
                    Messages.text("accounts.close-yes"),
                    () -> shut(account));
    }

    private void shut(AccountSheet account) {
        try {
            administering.disable(account.id());
            question.forget();
            Messages.done("accounts.done.closed", account.name());
            page.tellOfVisits(account);
            page.again();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public void reopen(AccountSheet account) {
        page.forget();
        question.forget();
        administering.enable(account.id());
        Messages.done("accounts.done.reopened", account.name());
        page.again();
    }

    public VisitQuestion getQuestion() {
        return question;
    }
}
