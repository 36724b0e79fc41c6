package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.Registering;
import extensor.care.patients.TakingPart;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several roles for one person: they open what each of them opens, and nobody gives them to themselves or takes the last administrator away. */
@Inside
class ChangingRolesIT {
    private static final Roles OWNER = Roles.of(Role.THERAPIST, Role.ADMINISTRATOR);

    @Inject
    ChangingRoles changingRoles;

    @Inject
    AdministeringAccounts administering;

    @Inject
    Registering registering;

    @Inject
    ReadingRecords readingRecords;

    @Inject
    TakingPart takingPart;

    @Inject
    SigningIn signingIn;

    @Inject
    OpenSessions openSessions;

    @Inject
    People people;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    private SignedIn ada;
    private SignedIn ben;
    private Account account;
    private SignedIn person;

    @BeforeEach
    void somebodyOfTheDesk() {
        ada = clinic.staff(Role.ADMINISTRATOR);
        ben = clinic.staff(Role.ADMINISTRATOR);
        people.withPassword(ben);
        account = people.open(Role.DESK);
        person = enter();
    }

    @Test
    void a_further_role_counts_at_once_and_the_session_goes_on() {
        assertThat(change(ada, Role.DESK, Role.THERAPIST)).isEqualTo(Roles.of(Role.THERAPIST, Role.DESK));
        assertThat(openSessions.state(person).orElseThrow().roles()).isEqualTo(Roles.of(Role.THERAPIST, Role.DESK));
        assertThat(enter().roles()).isEqualTo(Roles.of(Role.THERAPIST, Role.DESK));
    }

    @Test
    void a_role_that_goes_ends_the_sessions() {
        change(ada, Role.THERAPIST);
        assertThat(people.still(person)).isFalse();
        SignedIn again = enter();
        assertThat(again.roles()).isEqualTo(Roles.of(Role.THERAPIST));
        change(ada, Role.THERAPIST);
        assertThat(people.still(again)).isTrue();
    }

    @Test
    void the_trail_says_who_gave_which_roles() {
        change(ada, Role.DESK, Role.THERAPIST);
        assertThat(rows.text(
                        "select detail from audit_entry where account = ? and verb = 'ChangingRoles.change' and subject = ? and outcome = 'DONE'",
                        ada.account(),
                        "account:" + account.id()))
                .isEqualTo("roles:THERAPIST,DESK");
    }

    @Test
    void it_takes_two_administrators_to_make_another_one() {
        assertThat(change(ada, Role.THERAPIST, Role.ADMINISTRATOR)).isEqualTo(Roles.of(Role.THERAPIST));
        assertThat(change(ada, Role.THERAPIST, Role.ADMINISTRATOR)).isEqualTo(Roles.of(Role.THERAPIST));
        assertThat(found().proposal().name())
                .isEqualTo(rows.text("select name from account where id = ?", ada.account()));
        assertThat(change(ben, Role.THERAPIST, Role.ADMINISTRATOR)).isEqualTo(OWNER);
        assertThat(found().proposal()).isNull();
        assertThat(enter().roles()).isEqualTo(OWNER);
    }

    @Test
    void who_proposed_another_administrator_can_take_it_back() {
        change(ada, Role.ADMINISTRATOR);
        assertThat(found().roles()).as("meanwhile").isEqualTo(Roles.of(Role.DESK));
        change(ada, Role.DESK);
        assertThat(found().proposal()).isNull();
        assertThat(change(ben, Role.DESK, Role.ADMINISTRATOR)).isEqualTo(Roles.of(Role.DESK));
    }

    @Test
    void nobody_changes_their_own_roles_while_somebody_else_could() {
        for (Roles roles : List.of(OWNER, Roles.of(Role.DESK)))
            assertThat(acting.refusalAs(ada, () -> changingRoles.change(ada.account(), roles)))
                    .isEqualTo("account.not-own-role");
    }

    @Test
    void the_only_administrator_may_also_treat_and_stays_an_administrator() {
        aloneAs(ada, () -> {
            assertThat(acting.as(ada, () -> changingRoles.change(ada.account(), OWNER)))
                    .isEqualTo(OWNER);
            assertThat(acting.refusalAs(ada, () -> changingRoles.change(ada.account(), Roles.of(Role.THERAPIST))))
                    .isEqualTo("account.not-own-role");
            assertThat(change(ada, Role.DESK, Role.ADMINISTRATOR)).isEqualTo(Roles.of(Role.DESK, Role.ADMINISTRATOR));
        });
    }

    @Test
    void of_two_administrators_who_take_the_role_from_each_other_one_comes_too_late() {
        AtomicInteger turn = new AtomicInteger();
        List<Object> results = acting.together(2, null, "-", () -> {
            boolean first = turn.getAndIncrement() == 0;
            SignedIn by = first ? ada : ben;
            SignedIn from = first ? ben : ada;
            return acting.as(by, () -> changingRoles.change(from.account(), Roles.of(Role.DESK)));
        });
        assertThat(results).filteredOn(Refusal.class::isInstance).hasSize(1);
        assertThat(rows.number(
                        "select count(*) from account where administrator = true and id in (?, ?)",
                        ada.account(),
                        ben.account()))
                .isEqualTo(1);
    }

    @Test
    void nobody_on_the_staff_becomes_a_patient_and_no_patient_comes_on_the_staff() {
        for (Role role : List.of(Role.PATIENT, Role.ANYONE))
            assertThat(acting.refusalAs(ada, () -> changingRoles.change(account.id(), Roles.of(role))))
                    .isEqualTo("account.patient-from-record");
        Account owner = people.openFor(clinic.register(clinic.staff(Role.DESK)));
        assertThat(acting.refusalAs(ada, () -> changingRoles.change(owner.id(), Roles.of(Role.DESK))))
                .isEqualTo("account.patient-name-from-record");
        assertThat(acting.failureAs(null, () -> rows.change("update account set desk = true where id = ?", owner.id())))
                .as("the database refuses it, too")
                .isNotNull();
    }

    @Test
    void the_desk_sees_a_record_whole_only_as_a_therapist_in_care() {
        SignedIn both = clinic.staff(Role.DESK, Role.THERAPIST);
        long patient = clinic.register(clinic.staff(Role.THERAPIST));
        assertThat(acting.as(both, () -> readingRecords.deskSheet(patient))).isNotNull();
        assertThat(acting.refusalAs(both, () -> readingRecords.record(patient))).isEqualTo("refusal.not-found");
        acting.as(both, () -> takingPart.takePart(patient, "covering for a colleague on leave"));
        assertThat(acting.as(both, () -> readingRecords.record(patient))).isNotNull();
        assertThat(roleOf(both, "ReadingRecords.deskSheet")).isEqualTo("DESK");
        assertThat(roleOf(both, "ReadingRecords.record")).isEqualTo("THERAPIST");
    }

    @Test
    void who_also_works_at_the_desk_opens_nobodys_record_through_the_patients_account() {
        SignedIn both = clinic.staff(Role.DESK, Role.THERAPIST);
        SignedIn owner = clinic.staff(Role.THERAPIST, Role.ADMINISTRATOR);
        SignedIn thea = clinic.staff(Role.THERAPIST);
        long foreign = clinic.register(thea);
        assertThat(acting.as(both, () -> registering.openAccount(foreign, name()))
                        .needsCode())
                .isTrue();
        long invited = rows.number("select id from account where patient_id = ?", foreign);
        assertThat(acting.as(owner, () -> administering.link(invited)).needsCode())
                .isTrue();
        acting.as(both, () -> takingPart.takePart(foreign, "covering for a colleague on leave"));
        assertThat(acting.as(both, () -> registering.accountLink(foreign)).needsCode())
                .isFalse();
    }

    @Test
    void of_two_at_the_desk_neither_is_a_therapist_in_care_by_having_that_role_too() {
        SignedIn both = clinic.staff(Role.DESK, Role.THERAPIST);
        SignedIn desk = clinic.staff(Role.DESK);
        long foreign = clinic.register(clinic.staff(Role.THERAPIST));
        acting.as(desk, () -> registering.openAccount(foreign, name()));
        assertThat(acting.refusalAs(both, () -> registering.makeCode(foreign))).isEqualTo("code.therapist");
        acting.as(both, () -> takingPart.takePart(foreign, "covering for a colleague on leave"));
        assertThat(acting.as(both, () -> registering.makeCode(foreign)).code()).isNotEmpty();
    }

    /** Nobody but this administrator could sign in. */
    private void aloneAs(SignedIn one, Runnable test) {
        rows.change(
                "update account set enabled = false, proposed_by = ? where administrator = true and enabled = true and id <> ?",
                one.account(),
                one.account());
        try {
            test.run();
        } finally {
            rows.change(
                    "update account set enabled = true, proposed_by = null where administrator = true and proposed_by = ?",
                    one.account());
        }
    }

    private Roles change(SignedIn by, Role first, Role... more) {
        return acting.as(by, () -> changingRoles.change(account.id(), Roles.of(first, more)));
    }

    private AccountSheet found() {
        return acting.as(ada, () -> administering.find(account.signInName(), 0))
                .lines()
                .get(0);
    }

    private String roleOf(SignedIn by, String verb) {
        return rows.text(
                "select role from audit_entry where account = ? and verb = ? and outcome = 'DONE'", by.account(), verb);
    }

    private static String name() {
        return "r" + Id.text(Id.next());
    }

    private SignedIn enter() {
        return signingIn().person();
    }

    private Entry signingIn() {
        return acting.as(
                null,
                "from-" + Id.next(),
                () -> signingIn.enter(account.signInName(), People.PASSWORD, KnownBrowser.NONE));
    }
}
