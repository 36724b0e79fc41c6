package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.care.patients.Registering;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.SetClock;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody who renews a link can become the owner of the account alone, and the owner is told. */
@Inside
class TwoHandsIT {
    private static final String OTHER = "another horse battery staple";

    @Inject
    AdministeringAccounts administering;

    @Inject
    Registering registering;

    @Inject
    SigningIn signingIn;

    @Inject
    AccountSetup accountSetup;

    @Inject
    People people;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    SetClock clock;

    private SignedIn admin;
    private SignedIn secondAdmin;
    private SignedIn thea;
    private SignedIn desk;
    private long patient;
    private Account patientAccount;

    @BeforeEach
    void aClinic() {
        admin = withPassword(Role.ADMINISTRATOR);
        secondAdmin = withPassword(Role.ADMINISTRATOR);
        thea = withPassword(Role.THERAPIST);
        desk = withPassword(Role.DESK);
        patient = clinic.register(thea);
        clinic.episode(thea, patient);
        patientAccount = people.openFor(patient);
    }

    private SignedIn withPassword(Role role) {
        SignedIn person = clinic.staff(role);
        people.withPassword(person);
        return person;
    }

    @AfterEach
    void letTheClockGo() {
        clock.free();
    }

    @Test
    void an_administrator_alone_does_not_become_a_therapist() {
        String name = people.withPassword(thea).signInName();
        NewLink link = acting.as(admin, () -> administering.link(thea.account()));
        assertThat(link.needsCode()).isTrue();
        assertThat(acting.as(null, () -> administering.look(link.secret()))).isEqualTo(new LinkSheet(name, true));
        for (String guess : new String[] {null, "", "x", link.secret()})
            assertThat(completing(link, guess)).as(guess).isEqualTo("setup.code-wrong");
        assertThat(acting.refusalAs(admin, () -> administering.makeCode(thea.account())))
                .isEqualTo("code.second-person");
        assertThat(completing(link, "ABCDE-FGHJK")).isEqualTo("setup.code-wrong");
        assertThat(enter(name, People.PASSWORD).person().account()).isEqualTo(thea.account());
    }

    @Test
    void with_the_code_of_a_second_administrator_the_owner_chooses_a_password() {
        String name = people.withPassword(thea).signInName();
        NewLink link = acting.as(admin, () -> administering.link(thea.account()));
        String code = acting.as(secondAdmin, () -> administering.makeCode(thea.account()))
                .code();
        assertThat(code).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
        assertThat(completing(link, " " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isNull();
        assertThat(enter(name, OTHER).person().account()).isEqualTo(thea.account());
        assertThat(completing(link, code)).isEqualTo("setup.unusable");
    }

    @Test
    void the_desk_alone_does_not_become_a_patient() {
        NewLink link = acting.as(desk, () -> registering.accountLink(patient));
        assertThat(completing(link, null)).isEqualTo("setup.code-wrong");
        assertThat(acting.refusalAs(desk, () -> registering.makeCode(patient))).isEqualTo("code.second-person");
        assertThat(acting.refusalAs(withPassword(Role.DESK), () -> registering.makeCode(patient)))
                .as("two at the desk")
                .isEqualTo("code.therapist");
        assertThat(acting.refusalAs(withPassword(Role.THERAPIST), () -> registering.makeCode(patient)))
                .as("a therapist who does not treat the patient")
                .isEqualTo("refusal.not-found");
        assertThat(acting.refusalAs(secondAdmin, () -> administering.makeCode(patientAccount.id())))
                .isEqualTo("code.from-record");
        String code = acting.as(thea, () -> registering.makeCode(patient)).code();
        assertThat(completing(link, code)).isNull();
        assertThat(enter(patientAccount.signInName(), OTHER).person().patient()).isEqualTo(patient);
    }

    @Test
    void a_therapist_alone_does_not_become_a_patient_who_has_a_password() {
        NewLink link = acting.as(thea, () -> registering.accountLink(patient));
        assertThat(completing(link, null)).isEqualTo("setup.code-wrong");
        assertThat(acting.refusalAs(thea, () -> registering.makeCode(patient))).isEqualTo("code.second-person");
        String code = acting.as(desk, () -> registering.makeCode(patient)).code();
        assertThat(completing(link, code)).isNull();
    }

    @Test
    void an_administrator_alone_does_not_become_a_patient() {
        NewLink link = acting.as(admin, () -> administering.link(patientAccount.id()));
        assertThat(completing(link, null)).isEqualTo("setup.code-wrong");
        assertThat(acting.refusalAs(secondAdmin, () -> administering.makeCode(patientAccount.id())))
                .isEqualTo("code.from-record");
        assertThat(acting.refusalAs(desk, () -> registering.makeCode(patient))).isEqualTo("code.therapist");
    }

    @Test
    void the_desk_does_not_read_a_plan_through_an_account_that_it_opens_itself() {
        long other = clinic.register(desk);
        clinic.episode(thea, other);
        NewLink link = acting.as(desk, () -> registering.openAccount(other, name()));
        assertThat(completing(link, null)).isEqualTo("setup.code-wrong");
        assertThat(completing(
                        link, acting.as(thea, () -> registering.makeCode(other)).code()))
                .isNull();
    }

    @Test
    void a_therapist_who_reads_the_record_anyway_opens_its_account_without_a_code() {
        long other = clinic.register(thea);
        clinic.episode(thea, other);
        NewLink link = acting.as(thea, () -> registering.openAccount(other, name()));
        assertThat(link.needsCode()).isFalse();
        assertThat(acting.refusalAs(desk, () -> registering.makeCode(other))).isEqualTo("code.no-link");
        assertThat(completing(link, null)).isNull();
    }

    @Test
    void an_administrator_does_not_open_the_account_of_a_second_one_to_play_both() {
        NewLink link = acting.as(admin, () -> administering.open(name(), "Made Up", Set.of(Role.ADMINISTRATOR)));
        assertThat(completing(link, null)).isEqualTo("setup.code-wrong");
    }

    @Test
    void a_link_for_a_first_password_opens_nothing_once_there_is_one() {
        SignedIn clerk = clinic.staff(Role.DESK);
        NewLink link = acting.as(admin, () -> administering.link(clerk.account()));
        assertThat(link.needsCode()).isFalse();
        people.withPassword(clerk);
        assertThat(completing(link, null)).isEqualTo("setup.unusable");
    }

    @Test
    void a_code_goes_with_one_link_and_a_newer_code_takes_its_place() {
        acting.as(admin, () -> administering.link(thea.account()));
        String ofTheOlder = acting.as(secondAdmin, () -> administering.makeCode(thea.account()))
                .code();
        NewLink link = acting.as(admin, () -> administering.link(thea.account()));
        assertThat(completing(link, ofTheOlder)).isEqualTo("setup.code-wrong");
        String first = acting.as(secondAdmin, () -> administering.makeCode(thea.account()))
                .code();
        String second = acting.as(secondAdmin, () -> administering.makeCode(thea.account()))
                .code();
        assertThat(completing(link, first)).isEqualTo("setup.code-wrong");
        assertThat(completing(link, second)).isNull();
        assertThat(acting.refusalAs(secondAdmin, () -> administering.makeCode(thea.account())))
                .isEqualTo("code.no-link");
    }

    @Test
    void the_owner_is_told_of_a_link_at_the_next_sign_in_and_once() {
        String name = people.withPassword(thea).signInName();
        acting.as(admin, () -> administering.link(thea.account()));
        assertThat(enter(name, People.PASSWORD).renewals())
                .singleElement()
                .satisfies(told -> assertThat(told.used()
                                || !told.madeBy().equals("Pat Example")
                                || !told.codeBy().isEmpty())
                        .isFalse());
        assertThat(enter(name, People.PASSWORD).renewals()).isEmpty();
    }

    @Test
    void whoever_signs_in_first_with_a_renewed_password_hides_nothing_from_the_owner() {
        clock.stop();
        String name = people.withPassword(thea).signInName();
        renew(OTHER);
        assertThat(enter(name, OTHER).renewals()).hasSize(1);
        clock.pass(Duration.ofDays(20));
        renew(People.PASSWORD);
        List<Renewal> told = enter(name, People.PASSWORD).renewals();
        assertThat(told).hasSize(2).allMatch(Renewal::used);
        assertThat(told.get(0).at()).isEqualTo(told.get(1).at().plus(Duration.ofDays(20)));
    }

    private void renew(String password) {
        NewLink link = acting.as(admin, () -> administering.link(thea.account()));
        String code = acting.as(secondAdmin, () -> administering.makeCode(thea.account()))
                .code();
        acting.as(null, () -> administering.complete(link.secret(), code, null, null, password));
    }

    @Test
    void a_first_password_is_no_news() {
        Account invited = people.invited(Roles.of(Role.DESK));
        NewLink link = acting.as(admin, () -> administering.link(invited.id()));
        assertThat(completing(link, null)).isNull();
        assertThat(enter(invited.signInName(), OTHER).renewals()).isEmpty();
    }

    @Test
    void a_link_from_the_people_who_run_the_program_needs_no_code_and_its_owner_is_told() {
        String name = people.withPassword(admin).signInName();
        String secret = accountSetup.operatorLink(name.toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(completing(new NewLink(secret, name, Instant.MAX, false), null))
                .isNull();
        assertThat(enter(name, OTHER).renewals())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.used() && told.madeBy().isEmpty()).isTrue());
        assertThat(accountSetup.operatorLink("nobody" + Id.next())).isEmpty();
    }

    private Entry enter(String name, String password) {
        return acting.as(null, "from-" + Id.next(), () -> signingIn.enter(name, password, KnownBrowser.NONE));
    }

    /** Why the link does not open the account with this code; null where it does. */
    private String completing(NewLink link, String code) {
        return acting.refusalAs(null, () -> administering.complete(link.secret(), code, null, null, OTHER));
    }

    private static String name() {
        return "n" + Id.text(Id.next());
    }
}
