package extensor.demo;

import extensor.care.access.Role;
import extensor.care.clinic.SiteForm;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The demo clinic as it is written down (`db/demo/clinic.json`): whoever is there and what happened. Days are days ago; negative ones lie ahead. */
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

    /** Somebody who is treated here; `unknown` are conditions, and `unknownGroups` groups of them, that nobody has asked for yet. */
    record Person(
            String givenNames,
            String familyName,
            int age,
            Sex sex,
            String guardian,
            boolean selfPay,
            String therapist,
            String account,
            int registered,
            List<Present> present,
            List<String> unknown,
            List<String> unknownGroups,
            List<DemoClinic.DemoEvent> episodes) {}

    /** A condition that is present; since and until may be null. */
    record Present(String condition, BodyRegion region, Side side, Integer since, Integer until, String note) {}

    /** An episode; closed and plan may be null. */
    record DemoEvent(
            int opened,
            Integer closed,
            Problem problem,
            String icd,
            String description,
            BodyRegion region,
            Side side,
            Muscle muscle,
            int onset,
            Mechanism mechanism,
            boolean highEnergy,
            int severity,
            boolean longTerm,
            Plan plan) {}

    /** How far a plan has come. */
    enum PlanStage {
        DRAFT,
        READY,
        SIGNED,
        REVISING,
        TWICE
    }

    /** A plan from a template or, without one, of presets and interventions; `again` is the day of the next draft; `values` are typed where a dose lacks one; `booked` is how many visits are booked (null: all); the last one ahead may be cancelled, the last one behind missed. */
    record Plan(
            int day,
            String template,
            DemoClinic.PlanStage state,
            String title,
            String phase,
            List<String> presets,
            List<String> interventions,
            Integer again,
            List<String> add,
            List<String> remove,
            Map<String, String> values,
            Integer booked,
            boolean cancels,
            boolean misses) {
        boolean mended() {
            return state != DemoClinic.PlanStage.DRAFT;
        }

        boolean signed() {
            return mended() && state != DemoClinic.PlanStage.READY;
        }
    }

    static DemoClinic read() {
        try (InputStream in = DemoClinic.class.getResourceAsStream("/" + FILE)) {
            return StrictJson.file(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), DemoClinic::of);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    private static DemoClinic of(StrictJson at) {
        SiteForm site = at.object("site", s -> new SiteForm(s.text("name"), s.text("zone"), s.text("phone")));
        List<Staff> staff =
                at.each("staff", s -> new Staff(s.text("account"), s.text("name"), s.one(Role.class, "role")));
        Stock stock = new Stock(at.texts("streets"), at.text("town"), at.texts("insurers"), at.text("telephone"));
        return new DemoClinic(
                site, staff, stock, at.textMap("reasons"), at.text("reason"), at.each("patients", DemoClinic::person));
    }

    private static Person person(StrictJson at) {
        return new Person(
                at.text("givenNames"),
                at.text("familyName"),
                at.whole("age"),
                at.one(Sex.class, "sex"),
                at.textOrNull("guardian"),
                at.flagOr("selfPay", false),
                at.text("therapist"),
                at.textOrNull("account"),
                at.whole("registered"),
                at.each("present", DemoClinic::present),
                at.texts("unknown"),
                at.texts("unknownGroups"),
                at.each("episodes", DemoClinic::trouble));
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

    private static DemoClinic.DemoEvent trouble(StrictJson at) {
        return new DemoClinic.DemoEvent(
                at.whole("opened"),
                at.wholeOrNull("closed"),
                at.one(Problem.class, "problem"),
                at.textOrNull("icd"),
                at.textOrNull("description"),
                at.one(BodyRegion.class, "region"),
                at.oneOrNull(Side.class, "side"),
                at.oneOrNull(Muscle.class, "muscle"),
                at.whole("onset"),
                at.one(Mechanism.class, "mechanism"),
                at.flagOr("highEnergy", false),
                at.whole("severity"),
                at.flagOr("longTerm", false),
                at.objectOrNull("plan", DemoClinic::plan));
    }

    private static Plan plan(StrictJson at) {
        return new Plan(
                at.whole("day"),
                at.textOrNull("template"),
                at.one(DemoClinic.PlanStage.class, "state"),
                at.textOrNull("title"),
                at.textOrNull("phase"),
                at.texts("presets"),
                at.texts("interventions"),
                at.wholeOrNull("again"),
                at.texts("add"),
                at.texts("remove"),
                at.textMap("values"),
                at.wholeOrNull("booked"),
                at.flagOr("cancels", false),
                at.flagOr("misses", false));
    }
}
