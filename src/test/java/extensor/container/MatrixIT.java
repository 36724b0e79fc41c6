package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.Practice;
import extensor.care.booking.SlotWish;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Clinic;
import extensor.care.patients.Merging;
import extensor.care.patients.Registering;
import extensor.care.patients.TakingPart;
import extensor.care.plans.Item;
import extensor.care.plans.Planning;
import extensor.care.plans.Signing;
import extensor.container.inside.Acting;
import extensor.container.inside.Authorisation;
import extensor.container.inside.Authorisation.May;
import extensor.container.inside.Authorisation.Who;
import extensor.container.inside.Authorisation.Whose;
import extensor.container.inside.Examples;
import extensor.container.inside.Notepad;
import extensor.container.inside.Rehearsal;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door, every kind of person, every kind of id, against the one specification; and what the audit trail says of each try. */
@Inside
class MatrixIT {
    private static final String NOT_FOUND = "refusal.not-found";
    private static final String AT_HOME = "HEAT_HOT_PACK";
    private static final Set<String> OF_THE_CLINIC =
            Set.of("site", "account", "absence", "closed_day", "room", "session", "passkey", "filter");

    @Inject
    BeanManager beans;

    @Inject
    Acting acting;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Rows rows;

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    Registering registering;

    @Inject
    Merging merging;

    @Inject
    TakingPart takingPart;

    @Inject
    BookingVisits bookingVisits;

    private final Map<Who, SignedIn> people = new EnumMap<>(Who.class);
    private final Map<Whose, Map<String, Object>> things = new EnumMap<>(Whose.class);

    @BeforeEach
    void peopleAndTheirRecords() {
        SignedIn care = clinic.staff(Role.THERAPIST);
        SignedIn other = clinic.staff(Role.THERAPIST);
        people.put(Who.CARE, care);
        people.put(Who.OWNER, also(care, Role.ADMINISTRATOR));
        people.put(Who.AT_BOTH, also(care, Role.DESK));
        people.put(Who.STRANGER, clinic.staff(Role.THERAPIST));
        people.put(Who.DESK, clinic.staff(Role.DESK));
        people.put(Who.ADMINISTRATOR, clinic.staff(Role.ADMINISTRATOR));
        things.put(Whose.OWN, record(care));
        things.put(Whose.FOREIGN, record(other));
        things.put(Whose.PAST, record(care));
        things.put(Whose.NOBODYS, Map.of());
        people.put(Who.LOOKER, clinic.staff(Role.THERAPIST));
        acting.as(
                people.get(Who.LOOKER),
                () -> takingPart.look(
                        (long) things.get(Whose.OWN).get("patient"),
                        "collapsed in the waiting room",
                        RequestKey.key()));
        rows.change(
                "update care set ends_at = '2020-01-01 00:00:00' where patient_id = ?",
                things.get(Whose.PAST).get("patient"));
        people.put(Who.PATIENT, owner((long) things.get(Whose.OWN).get("patient")));
        people.put(Who.OTHER_PATIENT, owner((long) things.get(Whose.FOREIGN).get("patient")));
    }

    /** The same therapist with a second role. */
    private static SignedIn also(SignedIn therapist, Role role) {
        return therapist.with(Roles.of(Role.THERAPIST, role));
    }

    /** The patient, with the account of the record. */
    private SignedIn owner(long patient) {
        long account = rows.number("select id from account where patient_id = ?", patient);
        return new SignedIn(account, Roles.of(Role.PATIENT), "Pat Example", patient, 0, Instant.now());
    }

    /** A record with one of everything that an id can name. */
    private Map<String, Object> record(SignedIn therapist) {
        SignedIn desk = people.get(Who.DESK);
        Map<String, Object> all = new HashMap<>();
        long patient = clinic.register(therapist);
        acting.as(desk, () -> registering.openAccount(patient, "m" + Id.text(Id.next())));
        long site = clinic.site();
        long episode = clinic.episode(therapist, patient, site);
        practice.works(site, clinic.staff(Role.THERAPIST).account());
        long room = practice.room(site);
        long plan = practice.plan(therapist, patient, episode, 0, 42, 2, "MT_MASSAGE", AT_HOME);
        atHome(therapist, plan);
        long draft = acting.as(therapist, () -> planning.begin(episode, null));
        acting.as(therapist, () -> planning.add(draft, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        acting.as(therapist, () -> planning.add(draft, 1, AT_HOME, EntryKind.INTERVENTION));
        var offer = acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
        long visit = acting.as(desk, () -> bookingVisits.book(plan, offer.proposed(), RequestKey.key()))
                .visits()
                .get(0);
        all.putAll(Map.of("patient", patient, "episode", episode, "plan", plan, "draft", draft));
        all.put("newcomer", clinic.register(desk));
        long with = clinic.register(therapist);
        clinic.episode(therapist, with, site);
        all.put("with", with);
        all.put("merge", merged(therapist, patient, site));
        all.putAll(Map.of(
                "appointment", visit, "visit", visit, "site", site, "room", room, "account", therapist.account()));
        all.put("therapist", therapist.account());
        all.put("day", clinic.today());
        all.put("fact", rows.number("select max(id) from health_fact where patient_id = ?", patient));
        all.put("safeguard", Id.next());
        rows.change(
                "insert into recorded_safeguard (id, revision, patient_id, rule_id, safeguard, found_on, by_name, recorded_at)"
                        + " values (?, 1, ?, 'CI072', 'COOL_ROOM', '2030-01-01', 'Thea', '2030-01-01 00:00:00')",
                all.get("safeguard"),
                patient);
        all.put("task", task(patient, "REVIEW", "THERAPIST"));
        all.put("alarm", task(patient, "EMERGENCY", "THERAPIST"));
        all.put("call", task(patient, "CALL_BACK", "DESK"));
        all.put("measurement", measurement(patient, therapist));
        all.put("absence", Id.next());
        rows.change(
                "insert into absence (id, revision, account_id, first_day, last_day) values (?, 1, ?, '2040-01-01', '2040-01-02')",
                all.get("absence"),
                therapist.account());
        all.put("session", Id.next());
        rows.change(
                "insert into open_session (id, revision, account_id, browser, began_at, used_at) values (?, 1, ?, '', '2040-01-01 00:00:00', '2040-01-01 00:00:00')",
                all.get("session"),
                therapist.account());
        all.put("passkey", Id.next());
        rows.change(
                "insert into passkey (id, revision, account_id, name, credential_hash, credential, owner_handle, backup_eligible, sign_count, created_at)"
                        + " values (?, 1, ?, 'Phone', ?, 'AAAAAAAAAAAAAAAAAAAAAAAA', 'AA', false, 0, '2040-01-01 00:00:00')",
                all.get("passkey"),
                therapist.account(),
                Id.text((long) all.get("passkey")));
        all.put("filter", Id.next());
        rows.change(
                "insert into patient_filter (id, revision, account_id, name, criteria, place) values (?, 1, ?, 'Knees', 'NO_PLAN', ?)",
                all.get("filter"),
                therapist.account(),
                rows.number("select count(*) from patient_filter where account_id = ?", therapist.account()) + 1);
        all.put("closed_day", practice.close(site, clinic.today().plusYears(2)));
        return all;
    }

    /** The next version has its second treatment at home. */
    private void atHome(SignedIn therapist, long plan) {
        acting.as(therapist, () -> signing.revise(plan));
        Item heat = acting.as(therapist, () -> planning.open(plan))
                .item(3)
                .orElseThrow()
                .item();
        acting.as(
                therapist,
                () -> planning.placeItem(
                        plan, 3, heat, heat.region(), heat.side(), CarePlace.HOME, heat.from(), heat.to()));
        practice.sign(therapist, plan);
    }

    private long task(long patient, String kind, String role) {
        long id = Id.next();
        rows.change(
                "insert into task (id, revision, patient_id, kind, role, due_on, created_at) values (?, 1, ?, ?, ?, '2030-01-01', '2030-01-01 00:00:00')",
                id,
                patient,
                kind,
                role);
        return id;
    }

    /** Another record was merged into the patient's. */
    private long merged(SignedIn therapist, long patient, long site) {
        long other = clinic.register(therapist);
        clinic.episode(therapist, other, site);
        acting.as(therapist, () -> merging.merge(patient, revision(patient), other, revision(other), "same person"));
        return rows.number("select max(id) from record_merge where kept_id = ?", patient);
    }

    private int revision(long patient) {
        return (int) rows.number("select revision from patient where id = ?", patient);
    }

    private long measurement(long patient, SignedIn therapist) {
        long id = Id.next();
        rows.change(
                "insert into measurement (id, revision, patient_id, measure, reading, taken_on, source, by_name, account_id, taken_at, withdrawn)"
                        + " values (?, 1, ?, 'NPRS', 5, '2026-01-01', 'THERAPIST', 'Thea', ?, '2026-01-01 00:00:00', false)",
                id,
                patient,
                therapist.account());
        return id;
    }

    @Test
    void the_specification_names_every_door_and_no_other() {
        assertThat(Authorisation.doors().stream().map(Authorisation::name).collect(Collectors.toSet()))
                .isEqualTo(doors().keySet());
    }

    @Test
    void every_door_does_what_the_specification_says_and_the_trail_tells_of_it() {
        List<String> complaints = new ArrayList<>();
        int[] tried = new int[1];
        for (Authorisation line : Authorisation.doors()) complaints.addAll(check(line, tried));
        assertThat(complaints).isEmpty();
        assertThat(tried[0]).isGreaterThan(600);
    }

    @Test
    void a_wrong_specification_would_be_noticed() {
        Authorisation right = Authorisation.doors().stream()
                .filter(line -> line.name().equals("Signing.readVersion"))
                .findFirst()
                .orElseThrow();
        assertThat(check(right, new int[1])).isEmpty();
        for (Map.Entry<Who, May> wrong : Map.of(
                        Who.CARE, May.CLOSED, Who.STRANGER, May.OWN, Who.DESK, May.ALL, Who.ANONYMOUS, May.ALL)
                .entrySet()) {
            Map<Who, May> cells = new EnumMap<>(right.cells());
            cells.put(wrong.getKey(), wrong.getValue());
            assertThat(check(new Authorisation(false, right.name(), right.about(), cells), new int[1]))
                    .as(wrong.toString())
                    .isNotEmpty();
        }
    }

    private List<String> check(Authorisation line, int[] tried) {
        List<String> complaints = new ArrayList<>();
        Method method = doors().get(line.name());
        if (method == null) return List.of(line.name() + " is no door");
        for (Who who : line.cells().keySet()) {
            for (Whose whose : kinds(line)) {
                tried[0]++;
                Rehearsal.Result result =
                        rehearsal.of(people.get(who), line.name(), () -> call(method, line.about(), whose));
                String wrong = wrong(line, who, whose, result);
                if (wrong != null) complaints.add(line.name() + " by " + who + " on " + whose + ": " + wrong);
            }
        }
        return complaints;
    }

    private static List<Whose> kinds(Authorisation line) {
        if (!line.hasId()) return List.of(Whose.OWN);
        return OF_THE_CLINIC.contains(line.about()) ? List.of(Whose.OWN, Whose.NOBODYS) : Arrays.asList(Whose.values());
    }

    /** What is wrong with how it ended, or null. */
    private static String wrong(Authorisation line, Who who, Whose whose, Rehearsal.Result result) {
        boolean refused = result.thrown() instanceof Refusal no && no.key().equals(NOT_FOUND);
        boolean lets = line.lets(who, whose);
        if (lets == refused) return (lets ? "refused" : "let in") + " (" + result.thrown() + ")";
        if (result.entries().size() != 1) return "audit entries " + result.entries();
        List<Object> entry = result.entries().get(0);
        if (refused && !entry.get(0).equals("REFUSED")) return "audited as " + entry;
        boolean byId = line.cells().get(who) != May.CLOSED;
        if (refused && byId && entry.get(1) == null && entry.get(2) == null) return "refused about nothing";
        return null;
    }

    private Object call(Method method, String about, Whose whose) throws Exception {
        Map<String, Object> known = new HashMap<>(things.get(whose));
        Object subject = known.getOrDefault(about, Id.next());
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++)
            arguments[i] = Examples.of(method.getParameters()[i], about.equals("-") || i > 0 ? null : subject, known);
        Bean<?> bean = beans.resolve(beans.getBeans(method.getDeclaringClass()));
        try {
            return method.invoke(
                    beans.getReference(bean, method.getDeclaringClass(), beans.createCreationalContext(bean)),
                    arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Every public method of every verb class, by its name in the audit trail. */
    private Map<String, Method> doors() {
        Map<String, Method> doors = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (!bean.getStereotypes().contains(UseCase.class) || bean.getBeanClass() == Notepad.class) continue;
            for (Method method : bean.getBeanClass().getDeclaredMethods())
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                    doors.put(bean.getBeanClass().getSimpleName() + "." + method.getName(), method);
        }
        return doors;
    }
}
