package extensor.care.patients;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.accounts.Account;
import extensor.care.accounts.People;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.DefaultCountry;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People, records and episodes for tests, made through the doors, and crowds, made by SQL. */
@ApplicationScoped
public class Clinic {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int MANY = 100_000;

    @Inject
    Acting acting;

    @Inject
    KeepingSites sites;

    @Inject
    People people;

    @Inject
    Registering registering;

    @Inject
    OpeningEpisodes opening;

    @Inject
    TakingPart takingPart;

    @Inject
    RecordingFacts facts;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Rows rows;

    @Inject
    DefaultCountry country;

    @Inject
    Clock clock;

    /** A staff member with an account. */
    public SignedIn staff(Role role, Role... more) {
        Account account = people.invited(Roles.of(role, more));
        return new SignedIn(
                account.id(), account.roles(), account.name() + " " + Id.text(account.id()), null, 0, clock.instant());
    }

    /** The patient as a person who signs in. */
    public SignedIn patient(long record) {
        return new SignedIn(Id.next(), Roles.of(Role.PATIENT), "Pat Example", record, 0, clock.instant());
    }

    public long site() {
        return site("Main", NEW_YORK);
    }

    public long site(String name, ZoneId zone) {
        SiteForm form = new SiteForm(name, zone.getId(), "+1 555 010 0000", null, null, null);
        return acting.as(acting.somebody(Role.ADMINISTRATOR), () -> sites.add(form, RequestKey.key()));
    }

    public Registration person(String given, String family) {
        return new Registration(
                given,
                family,
                LocalDate.of(1988, 3, 2),
                Sex.FEMALE,
                null,
                null,
                null,
                Coverage.SELF_PAY,
                null,
                null,
                null);
    }

    /** A new record with a family name of its own. */
    public long register(SignedIn staff) {
        return acting.as(staff, () -> registering.register(person("Ann", "F" + Id.text(Id.next())), RequestKey.key()));
    }

    public EpisodeForm spasm(long site) {
        BodyArea back = new BodyArea(BodyRegion.LOW_BACK, Side.BILATERAL, Muscle.ERECTOR_SPINAE);
        Onset today = new Onset(today(), Mechanism.LIFTING, false);
        return new EpisodeForm(new Complaint(Problem.SPASM, "M62.830", null, back, today, 6, false), site);
    }

    /** An episode of low back spasm since today, at a site of its own and without an injury among the facts. */
    public long episode(SignedIn therapist, long patient) {
        return episode(therapist, patient, site());
    }

    /** The same at this site. The therapist treats the patient beside whoever does already. */
    public long episode(SignedIn therapist, long patient, long site) {
        if (rows.number("select count(*) from episode where patient_id = ?", patient) > 0)
            acting.as(therapist, () -> takingPart.takePart(patient, "treats beside another"));
        return acting.as(therapist, () -> opening.open(patient, spasm(site), false));
    }

    /** Answers a question about the patient's health; gives the act. */
    public long answer(SignedIn therapist, long patient, String condition, Presence presence) {
        return acting.as(therapist, () -> facts.answer(patient, condition, presence, null, null, null, null, null));
    }

    /** Records an acute injury of the low back from this day until that one; gives the act. */
    public long injure(SignedIn therapist, long patient, LocalDate from, LocalDate until) {
        return acting.as(
                therapist,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        from,
                        until,
                        null));
    }

    /** Denies everything that can be asked, except these. */
    public void denyAllBut(SignedIn therapist, long patient, String... but) {
        Set<String> kept = Arrays.stream(but).collect(Collectors.toSet());
        List<FactAnswer> denied = currentCatalogue.catalogue().conditions().stream()
                .filter(c -> c.knownBy() != Condition.KnownBy.BIRTH_DATE && !kept.contains(c.code()))
                .map(c -> new FactAnswer(c.code(), Presence.ABSENT, null, null, null, null, null))
                .toList();
        acting.as(therapist, () -> facts.answerAll(patient, denied));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(NEW_YORK));
    }

    /** A hundred thousand, or fewer in the usual run on H2, which takes minutes to store them. */
    public int many() {
        return rows.quoted("x").equals("\"x\"") ? Integer.getInteger("extensor.test.patients", MANY) : MANY;
    }

    /**
     * This many records with consecutive ids and words to find them by; gives the first id. Given names are given0…9, family names
     * are this crowd's name with a number.
     */
    public long crowd(int size, String name, long by) {
        long first = Id.next() - 1_000_000_000_000L;
        for (int from = 0; from < size; from += 10_000) {
            String some = " from " + numbers() + " where i >= " + from + " and i < " + Math.min(size, from + 10_000);
            rows.change(
                    "insert into patient (id, revision, record_number, given_names, family_name, name_key, birth_date, sex, coverage, created_at, created_by, spelled)"
                            + " select " + first + " + i, 1, concat('" + name
                            + "-', i), concat('given', mod(i, 10)), concat('" + name + "', i), concat('" + name
                            + "', i, ' given', mod(i, 10)),"
                            + " '1970-01-01', 'FEMALE', 'SELF_PAY', '2026-01-01 00:00:00', ?, ?" + some,
                    by,
                    Patient.spelledNow(country.code()));
            for (String word : List.of("concat('given', mod(i, 10))", "concat('" + NameFold.folded(name) + "', i)")) {
                rows.change("insert into patient_word (patient_id, word, name_key) select " + first + " + i, " + word
                        + ", concat('" + name + "', i, ' given', mod(i, 10))" + some);
            }
        }
        return first;
    }

    /** A therapist treats the crowd: each has an episode and a plan, copied from an existing plan. */
    public void treated(long first, int size, long therapist, long plan) {
        String many = " from " + numbers()
                + ", treatment_plan p, episode e where p.id = ? and e.id = p.episode_id and i < " + size;
        String id = first + " + i";
        rows.change(
                "insert into episode (id, revision, patient_id, problem, region, side, onset, mechanism, high_energy, severity, long_term, site_id, therapist_id, opened_at)"
                        + " select " + id + ", 1, " + id
                        + ", e.problem, e.region, e.side, e.onset, e.mechanism, e.high_energy, e.severity, e.long_term, e.site_id, e.therapist_id, e.opened_at"
                        + many,
                plan);
        rows.change(
                "insert into care (id, revision, patient_id, account_id, episode_id, source, reason, since, ends_at) select "
                        + id + ", 1, " + id + ", ?, " + id
                        + ", 'EPISODE', 'SPASM', e.opened_at, '9999-12-31 00:00:00'" + many,
                therapist,
                plan);
        rows.change(
                "insert into treatment_plan (id, revision, patient_id, episode_id, title, state, starts_on, ends_on, draft, draft_number, signed_number, changed_by, changed_at, opened_at)"
                        + " select " + id + ", 1, " + id + ", " + id
                        + ", p.title, p.state, p.starts_on, p.ends_on, p.draft, p.draft_number, p.signed_number, p.changed_by, p.changed_at, p.opened_at"
                        + many,
                plan);
    }

    /** Removes a crowd, so that it does not slow down later tests. */
    public void disperse(long first, int size) {
        for (String table : List.of(
                "treatment_plan where id",
                "care where id",
                "episode where id",
                "patient_word where patient_id",
                "patient where id")) {
            rows.change("delete from " + table + " between ? and ?", first, first + size - 1L);
        }
    }

    /** The numbers from 0 to 99,999, on every database. */
    private static String numbers() {
        String digit =
                "(select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7"
                        + " union all select 8 union all select 9)";
        return "(select a.d + 10 * b.d + 100 * c.d + 1000 * f.d + 10000 * g.d as i from " + digit + " a, " + digit
                + " b, " + digit + " c, " + digit + " f, " + digit + " g) n";
    }
}
