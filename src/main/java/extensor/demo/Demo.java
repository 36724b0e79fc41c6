package extensor.demo;

import extensor.care.access.Role;
import extensor.care.accounts.AccountSetup;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.clinic.KeepingSites;
import extensor.care.patients.Registering;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo clinic. Its people make it through the doors that everybody uses, so that its history obeys the rules. */
@ApplicationScoped
public class Demo {
    private static final String ADMINISTRATOR = "admin@demo";
    private static final String DESK = "desk@demo";

    @Inject
    AccountSetup accountSetup;

    @Inject
    AdministeringAccounts accounts;

    @Inject
    KeepingSites sites;

    @Inject
    Registering registering;

    @Inject
    DemoActors acting;

    @Inject
    DemoDiary diary;

    @Inject
    DemoTimetable timetable;

    @Inject
    DemoRecords records;

    @Inject
    DemoPlans plans;

    @Inject
    DemoBookings bookings;

    @Inject
    DemoVisits visits;

    @Inject
    DemoCasts casts;

    @Inject
    DemoHome home;

    @Inject
    DemoMeasures measures;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "extensor.demo", defaultValue = "false")
    boolean asked;

    @Inject
    DemoPassword demoPassword;

    private final DemoClinic clinic = DemoClinic.read();

    /** True where the demo is asked for and the database is its own: nobody is in it yet, or the people of the demo clinic are. */
    public boolean welcome() {
        return asked
                && (accountSetup.nobody()
                        || names().allMatch(name -> accountSetup.account(name).isPresent()));
    }

    /** Why there is no demo clinic; empty where nobody asked for it. */
    public String unwelcome() {
        return asked ? "No demo clinic: this database has accounts of its own, and nothing in it is touched." : "";
    }

    /** True where the demo clinic is not there yet and {@link #open} will make it. */
    public boolean empty() {
        return accountSetup.nobody();
    }

    /** Opens the demo clinic, filling it where nobody is there yet, and gives the line that tells how to come in. */
    public String open() {
        String password = demoPassword.get();
        if (accountSetup.nobody()) fill(password);
        else if (!opens(password)) names().forEach(name -> choose(name, password));
        return "Demo accounts " + String.join(", ", names().toList()) + ", all with the password: " + password;
    }

    /** Tried at one account: all of them get theirs at the same time. */
    private boolean opens(String password) {
        return accountSetup.opens(ADMINISTRATOR, password);
    }

    private void choose(String name, String password) {
        String link = accountSetup.operatorLink(name).orElseThrow();
        try {
            acting.asVisitor(() -> {
                accounts.complete(link, null, null, null, password);
                return null;
            });
        } catch (Refusal no) {
            throw new IllegalStateException(
                    "extensor.demo.password is refused: it needs 15 characters or more and must not be a common password");
        }
    }

    private void meet(String name, Long patient) {
        acting.meet(name, accountSetup.account(name).orElseThrow(), patient);
    }

    private Stream<String> names() {
        return Stream.concat(
                clinic.staff().stream().map(DemoClinic.Staff::account),
                clinic.patients().stream().map(DemoClinic.Person::account).filter(a -> a != null));
    }

    private void fill(String password) {
        ZoneId zone = ZoneId.of(clinic.site().zone());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        int first = 1
                + clinic.patients().stream()
                        .mapToInt(DemoClinic.Person::registered)
                        .max()
                        .orElse(0);
        long[] site = new long[1];
        diary.on(first, () -> {
            staffComes(password);
            site[0] = acting.as(ADMINISTRATOR, () -> {
                long opened = sites.add(clinic.site(), RequestKey.key());
                timetable.keep(opened, today);
                return opened;
            });
        });
        for (int i = 0; i < clinic.patients().size(); i++) {
            DemoClinic.Person person = clinic.patients().get(i);
            int number = i + 1;
            diary.on(person.registered(), () -> arrives(person, number, site[0], today, password));
        }
        diary.live(zone);
    }

    private void staffComes(String password) {
        String first = accountSetup.firstLink();
        for (DemoClinic.Staff staff : clinic.staff()) {
            if (staff.role() != Role.ADMINISTRATOR) continue;
            acting.asVisitor(() -> {
                accounts.complete(first, null, staff.account(), staff.name(), password);
                return null;
            });
            meet(staff.account(), null);
        }
        for (DemoClinic.Staff staff : clinic.staff()) {
            if (staff.role() == Role.ADMINISTRATOR) continue;
            acting.as(ADMINISTRATOR, () -> accounts.open(staff.account(), staff.name(), Set.of(staff.role())));
            choose(staff.account(), password);
            meet(staff.account(), null);
        }
    }

    private void arrives(DemoClinic.Person person, int number, long site, LocalDate today, String password) {
        long patient = acting.as(DESK, () -> records.register(person, number, clinic.stock(), today));
        if (person.account() != null) {
            acting.as(DESK, () -> registering.openAccount(patient, person.account()));
            choose(person.account(), password);
            meet(person.account(), patient);
        }
        boolean first = true;
        for (DemoClinic.DemoEpisode trouble : person.episodes()) {
            boolean talk = first;
            diary.on(trouble.opened(), () -> begins(person, patient, trouble, site, today, talk));
            first = false;
        }
    }

    private void begins(
            DemoClinic.Person person,
            long patient,
            DemoClinic.DemoEpisode trouble,
            long site,
            LocalDate today,
            boolean first) {
        long episode = acting.as(person.therapist(), () -> {
            long opened = records.open(patient, trouble, site, today);
            if (first) records.answer(patient, person, today);
            return opened;
        });
        if (first) isMeasured(person, patient, today);
        DemoClinic.Plan plan = trouble.plan();
        if (trouble.firstVisit() != null)
            diary.on(trouble.firstVisit().day(), () -> visits.first(person.therapist(), episode, trouble.firstVisit()));
        if (plan != null) diary.on(plan.day(), () -> planned(person, episode, plan));
        if (trouble.closed() != null) {
            diary.on(
                    trouble.closed(),
                    () -> acting.as(person.therapist(), () -> {
                        records.close(episode);
                        return null;
                    }));
        }
    }

    private void isMeasured(DemoClinic.Person person, long patient, LocalDate today) {
        measures.of(person.who().familyName())
                .forEach((daysAgo, values) -> diary.on(
                        daysAgo,
                        () -> acting.as(person.therapist(), () -> {
                            measures.take(patient, today.minusDays(daysAgo), values);
                            return null;
                        })));
    }

    private void planned(DemoClinic.Person person, long episode, DemoClinic.Plan plan) {
        long id = acting.as(person.therapist(), () -> plans.begin(episode, plan, clinic));
        int number = clinic.patients().indexOf(person);
        if (plan.signed()) diary.on(plan.day(), () -> bookings.book(DESK, id, plan, number));
        plan.casts().forEach(sitting -> diary.on(sitting.day(), () -> isCast(person, id, sitting)));
        if (person.account() != null && plan.signed()) atHome(person.account(), plan.day());
        if (plan.redraft().day() == null) return;
        diary.on(plan.redraft().day(), () -> {
            acting.as(person.therapist(), () -> {
                plans.revise(id, plan, clinic);
                return null;
            });
            bookings.book(DESK, id, plan, number);
        });
    }

    private void isCast(DemoClinic.Person person, long plan, DemoClinic.DemoCast sitting) {
        acting.as(person.therapist(), () -> {
            casts.sit(plan, diary.today().minusDays(sitting.day()), sitting);
            return null;
        });
    }

    /** Every evening since the plan was signed; today is left to whoever tries it. */
    private void atHome(String account, int signed) {
        for (int day = signed - 1; day > 0; day--) {
            int daysAgo = day;
            diary.on(day, () -> acting.as(account, () -> home.tell(account, signed, daysAgo)));
        }
    }
}
