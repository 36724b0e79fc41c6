package extensor.web.clinic;

import extensor.care.access.Role;
import extensor.care.accounts.AccountSheet;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.accounts.NewCode;
import extensor.care.accounts.NewLink;
import extensor.care.booking.ReadingAppointments;
import extensor.care.clinic.LocalToday;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import extensor.web.kit.SetupSlips;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.LongFunction;

/** The accounts of the clinic: found, given a new link or the code of another administrator's link, and shown to be handed over. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    private static final int AHEAD = 5;

    @Inject
    AdministeringAccounts administering;

    @Inject
    ReadingAppointments visits;

    @Inject
    LocalToday days;

    @Inject
    SetupSlips setupSlips;

    private AdministeringAccounts.FoundAccounts found;
    private String text;
    private HandedOver handedOver;

    public void load() {
        show(0);
    }

    public void next() {
        show(found.page() + 1);
    }

    public void back() {
        show(found.page() - 1);
    }

    private void show(int page) {
        found = administering.find(text, page);
    }

    /** Reads the same page again. */
    void again() {
        show(found.page());
    }

    public void renew(AccountSheet account) {
        handOver(account, administering::link);
    }

    public void renewAfterLoss(AccountSheet account) {
        handOver(account, administering::linkAfterLoss);
    }

    private void handOver(AccountSheet account, LongFunction<NewLink> made) {
        forget();
        try {
            handOver(made.apply(account.id()), account.name());
            again();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    public void makeCode(AccountSheet account) {
        forget();
        try {
            NewCode made = administering.makeCode(account.id());
            handedOver = new HandedOver(made.dropsFactor() ? "code-loss" : "code", made.code(), account.name(), null);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** What it means for the visits of somebody who no longer treats. */
    void tellOfVisits(AccountSheet account) {
        if (account.roles().has(Role.THERAPIST)) Messages.done("accounts.done.left", booked(account));
    }

    /** Booked visits that now need another therapist. */
    private int booked(AccountSheet account) {
        return visits.touchedByAbsence(account.id(), days.today(), days.today().plusYears(AHEAD));
    }

    /** Shows the link once, to be handed over. */
    void handOver(NewLink link, String owner) {
        handedOver = HandedOver.of(setupSlips.of(link, owner));
    }

    void forget() {
        handedOver = null;
    }

    public String words(String key, String who) {
        return Messages.text(key, who);
    }

    public String day(AccountSheet account) {
        return Formats.date(account.createdAt().atZone(Formats.NO_PLACE));
    }

    public AdministeringAccounts.FoundAccounts getFound() {
        return found;
    }

    public boolean isBlank() {
        return TypedText.line(text).isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Null for nothing. */
    public HandedOver getHandedOver() {
        return handedOver;
    }
}
