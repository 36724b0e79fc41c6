package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator changes the name of somebody on the staff, and nothing of a patient's account. */
@Inside
class AccountChangesIT {
    @Inject
    AdministeringAccounts administering;

    @Inject
    ChangingRoles changingRoles;

    @Inject
    SigningIn signingIn;

    @Inject
    People people;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    private SignedIn ada;
    private Account account;
    private SignedIn person;

    @BeforeEach
    void somebodyOfTheDesk() {
        ada = clinic.staff(Role.ADMINISTRATOR);
        account = people.open(Role.DESK);
        person = enter();
    }

    @Test
    void a_name_is_corrected_and_the_session_goes_on() {
        acting.as(ada, () -> administering.rename(account.id(), "  Pat   Other "));
        assertThat(enter().name()).isEqualTo("Pat Other");
        assertThat(people.still(person)).isTrue();
        assertThat(acting.refusalAs(ada, () -> administering.rename(account.id(), " ... ")))
                .isEqualTo("account.person");
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'AdministeringAccounts.rename' and subject = ? and outcome = 'DONE'",
                        ada.account(),
                        "account:" + account.id()))
                .isEqualTo(1);
    }

    @Test
    void the_account_of_a_patient_follows_the_record() {
        long patient = clinic.register(clinic.staff(Role.DESK));
        long owner = people.openFor(patient).id();
        assertThat(acting.refusalAs(ada, () -> administering.rename(owner, "Somebody Else")))
                .isEqualTo("account.patient-name-from-record");
        assertThat(acting.refusalAs(ada, () -> changingRoles.change(owner, Roles.of(Role.DESK))))
                .isEqualTo("account.patient-name-from-record");
    }

    private SignedIn enter() {
        return acting.as(
                        null,
                        "from-" + Id.next(),
                        () -> signingIn.enter(account.signInName(), People.PASSWORD, KnownBrowser.NONE))
                .person();
    }
}
