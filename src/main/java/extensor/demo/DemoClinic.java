package extensor.demo;

import extensor.care.access.Role;
import extensor.care.clinic.SiteForm;
import extensor.care.patients.BodyArea;
import extensor.care.patients.Complaint;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Onset;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The demo clinic as its file describes it (`db/demo/clinic.json`): its people and what happened. Days are days ago; negative ones lie
 * ahead.
 */
record DemoClinic(
        SiteForm site,
        List<Staff> staff,
        Stock stock,
        Map<String, String> reasons,
        String reason,
        List<Person> patients) {
    private static final String FILE = "db/demo/clinic.json";

    /** Somebody who works here. */
    record Staff(String account, String name, Role role) {}

    /** What addresses, numbers and insurers are made of; the telephone lacks its last two digits. */
    record Stock(List<String> streets, String town, List<String> insurers, String telephone) {}

    /** Somebody who is treated here; the account may be null. */
    record Person(
            Identity who,
            String therapist,
            String account,
            int registered,
            DemoClinic.Interview told,
            List<DemoClinic.DemoEpisode> episodes) {}

    /** The guardian may be null. */
    record Identity(String givenNames, String familyName, int age, Sex sex, String guardian, boolean selfPay) {}

    /** What came up in the first talk; nobody has asked yet for the `unknown` conditions and for those of the `unknownGroups`. */
    record Interview(List<Present> present, List<String> unknown, List<String> unknownGroups) {}

    /** A condition that is present; since and until may be null. */
    record Present(String condition, BodyRegion region, Side side, Integer since, Integer until, String note) {}

    /** An episode; closed, first visit and plan may be null. The day of the onset is left open in the complaint: only the days since are known. */
    record DemoEpisode(
            int opened, Integer closed, int onset, Complaint complaint, DemoClinic.FirstVisit firstVisit, Plan plan) {
        Complaint complaint(LocalDate today) {
            Onset began = complaint.onset();
            return new Complaint(
                    complaint.problem(),
                    complaint.icd(),
                    complaint.description(),
                    complaint.area(),
                    new Onset(today.minusDays(onset), began.mechanism(), began.highEnergy()),
                    complaint.severity(),
                    complaint.longTerm());
        }
    }

    /** A visit before any plan is signed, and what was written of it. */
    record FirstVisit(int day, int painBefore, int painAfter, String note) {}

    /** How far a plan has come. */
    enum PlanStage {
        DRAFT,
        READY,
        SIGNED,
        REVISING,
        TWICE
    }

    /** A plan from a template or, where that is null, from parts; `values` are typed where a dose lacks one. */
    record Plan(
            int day,
            String template,
            DemoClinic.PlanParts parts,
            DemoClinic.PlanStage state,
            Redraft redraft,
            Map<String, String> values,
            Booked booked,
            List<DemoClinic.DemoCast> casts) {
        boolean mended() {
            return state != DemoClinic.PlanStage.DRAFT;
        }

        boolean signed() {
            return mended() && state != DemoClinic.PlanStage.READY;
        }
    }

    /** What a plan without a template is made of. */
    record PlanParts(String title, String phase, List<String> presets, List<String> interventions) {}

    /** The next draft of a plan: its day (null: there is none), the presets that it adds, and the interventions that it takes away. */
    record Redraft(Integer day, List<String> add, List<String> remove) {}

    /** What was read at a change of casts, so many days ago. */
    record DemoCast(int day, List<BigDecimal> readings, int pain, String note) {
        static DemoClinic.DemoCast read(StrictJson at) {
            return new DemoClinic.DemoCast(
                    at.whole("day"), at.numbers("readings"), at.whole("pain"), at.textOrNull("note"));
        }
    }

    /** How many visits are booked (null: all); the last one ahead may be cancelled, the last one behind missed. */
    record Booked(Integer visits, boolean cancels, boolean misses) {}

    static DemoClinic read() {
        try (InputStream in = DemoClinic.class.getResourceAsStream("/" + FILE)) {
            return StrictJson.file(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), DemoClinic::of);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    private static DemoClinic of(StrictJson at) {
        SiteForm site = at.object(
                "site",
                s -> new SiteForm(
                        s.text("name"), s.text("zone"), s.text("phone"), null, s.text("address"), s.text("region")));
        List<Staff> staff =
                at.each("staff", s -> new Staff(s.text("account"), s.text("name"), s.one(Role.class, "role")));
        Stock stock = new Stock(at.texts("streets"), at.text("town"), at.texts("insurers"), at.text("telephone"));
        return new DemoClinic(
                site, staff, stock, at.textMap("reasons"), at.text("reason"), at.each("patients", DemoClinic::person));
    }

    private static Person person(StrictJson at) {
        return new Person(
                new Identity(
                        at.text("givenNames"),
                        at.text("familyName"),
                        at.whole("age"),
                        at.one(Sex.class, "sex"),
                        at.textOrNull("guardian"),
                        at.flagOr("selfPay", false)),
                at.text("therapist"),
                at.textOrNull("account"),
                at.whole("registered"),
                new DemoClinic.Interview(
                        at.each("present", DemoClinic::present), at.texts("unknown"), at.texts("unknownGroups")),
                at.each("episodes", DemoClinic::episode));
    }

    private static Present present(StrictJson at) {
        return new Present(
                at.text("condition"),
                at.oneOrNull(BodyRegion.class, "region"),
                at.oneOrNull(Side.class, "side"),
                at.wholeOrNull("since"),
                at.wholeOrNull("until"),
                at.textOrNull("note"));
    }

    private static DemoClinic.DemoEpisode episode(StrictJson at) {
        return new DemoClinic.DemoEpisode(
                at.whole("opened"),
                at.wholeOrNull("closed"),
                at.whole("onset"),
                complaint(at),
                at.objectOrNull("firstVisit", DemoClinic::firstVisit),
                at.objectOrNull("plan", DemoClinic::plan));
    }

    private static DemoClinic.FirstVisit firstVisit(StrictJson at) {
        return new DemoClinic.FirstVisit(
                at.whole("day"), at.whole("painBefore"), at.whole("painAfter"), at.text("note"));
    }

    private static Complaint complaint(StrictJson at) {
        return new Complaint(
                at.one(Problem.class, "problem"),
                at.textOrNull("icd"),
                at.textOrNull("description"),
                new BodyArea(
                        at.one(BodyRegion.class, "region"),
                        at.oneOrNull(Side.class, "side"),
                        at.oneOrNull(Muscle.class, "muscle")),
                new Onset(null, at.one(Mechanism.class, "mechanism"), at.flagOr("highEnergy", false)),
                at.whole("severity"),
                at.flagOr("longTerm", false));
    }

    private static Plan plan(StrictJson at) {
        return new Plan(
                at.whole("day"),
                at.textOrNull("template"),
                new DemoClinic.PlanParts(
                        at.textOrNull("title"), at.textOrNull("phase"), at.texts("presets"), at.texts("interventions")),
                at.one(DemoClinic.PlanStage.class, "state"),
                new Redraft(at.wholeOrNull("again"), at.texts("add"), at.texts("remove")),
                at.textMap("values"),
                new Booked(at.wholeOrNull("booked"), at.flagOr("cancels", false), at.flagOr("misses", false)),
                at.each("casts", DemoClinic.DemoCast::read));
    }
}
