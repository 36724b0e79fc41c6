package extensor.demo;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.ParameterType;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.FactAnswer;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PhaseForm;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.SafetySheet;
import extensor.care.plans.Signing;
import extensor.care.plans.TitleAndStart;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Gap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Composes the plans of the demo clinic as a therapist does: removes what the safety check stops, answers its questions, and gives reasons
 * for its warnings.
 */
@ApplicationScoped
public class DemoPlans {
    private static final int ROUNDS = 8;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    RecordingFacts facts;

    /** Begins the plan and brings it to its first state; gives its id. */
    long begin(long episode, DemoClinic.Plan plan, DemoClinic clinic) {
        long id = planning.begin(episode, plan.template());
        if (plan.template() == null) build(id, plan);
        if (plan.mended()) mend(id, plan, clinic);
        return id;
    }

    /** The next draft, with what is added and left out; signed where the plan is signed twice. */
    void revise(long id, DemoClinic.Plan plan, DemoClinic clinic) {
        signing.revise(id);
        DraftSheet sheet = planning.open(id);
        for (ItemSheet item : sheet.items())
            if (plan.redraft().remove().contains(item.dose().intervention().code())) planning.remove(id, item.id());
        int last = sheet.phases().get(sheet.phases().size() - 1).id();
        plan.redraft().add().forEach(preset -> planning.add(id, last, preset, EntryKind.PRESET));
        if (plan.state() == DemoClinic.PlanStage.TWICE) mend(id, plan, clinic);
    }

    private void build(long id, DemoClinic.Plan plan) {
        DraftSheet sheet = planning.open(id);
        planning.rename(
                id,
                new TitleAndStart(sheet.title(), sheet.start()),
                new TitleAndStart(plan.parts().title(), sheet.start()));
        PlanSheet.PhaseSheet first = sheet.phases().get(0);
        PhaseForm base = first.form();
        planning.changePhase(
                id,
                base,
                new PhaseForm(
                        first.id(),
                        plan.parts().phase(),
                        "Steady work without more pain",
                        "All exercises done with ease",
                        first.lasts(),
                        first.visits(),
                        first.visitMinutes()));
        plan.parts().presets().forEach(code -> planning.add(id, first.id(), code, EntryKind.PRESET));
        plan.parts().interventions().forEach(code -> planning.add(id, first.id(), code, EntryKind.INTERVENTION));
    }

    private void mend(long id, DemoClinic.Plan plan, DemoClinic clinic) {
        DraftSheet sheet = planning.open(id);
        for (int round = 0; !sheet.readyToSign(); round++) {
            if (round == ROUNDS)
                throw new IllegalStateException(
                        "the demo plan of " + sheet.patient().name() + " does not become ready: " + sheet.safety());
            stopsGo(id, sheet);
            questionsAreAnswered(id, sheet);
            dosesAreCompleted(id, planning.open(id), plan);
            reasonsAreGiven(id, planning.open(id), clinic);
            sheet = planning.open(id);
        }
        if (plan.signed()) signing.sign(id, sheet.seal());
    }

    private void stopsGo(long id, DraftSheet sheet) {
        sheet.safety().lines().stream()
                .filter(SafetySheet.FindingLine::stop)
                .map(SafetySheet.FindingLine::item)
                .distinct()
                .forEach(item -> planning.remove(id, item));
    }

    private void questionsAreAnswered(long id, DraftSheet sheet) {
        List<SafetySheet.Question> asked = sheet.safety().questions().stream()
                .filter(SafetySheet.Question::blocking)
                .toList();
        List<FactAnswer> no = asked.stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER)
                .map(q -> new FactAnswer(q.condition(), Presence.ABSENT, null, null, null, null, null))
                .toList();
        if (!no.isEmpty()) facts.answerAll(sheet.patient().id(), no);
        asked.stream()
                .filter(q -> q.ask() == Gap.Ask.PATH)
                .forEach(q -> planning.answerPath(id, q.item(), CurrentPath.NEITHER));
    }

    private void dosesAreCompleted(long id, DraftSheet sheet, DemoClinic.Plan plan) {
        for (ItemSheet item : sheet.items()) {
            if (!item.incomplete()) continue;
            Dose dose = item.dose();
            Map<String, Object> typed = new HashMap<>();
            for (Parameter p : dose.missing())
                typed.put(
                        p.code(),
                        p.type() == ParameterType.TOGGLE
                                ? "true"
                                : plan.values().get(p.code()));
            planning.changeDose(id, item.id(), dose.json(), typed);
        }
    }

    private void reasonsAreGiven(long id, DraftSheet sheet, DemoClinic clinic) {
        sheet.safety().groups().stream()
                .filter(group -> !group.stop() && !group.explained())
                .forEach(group -> planning.explain(
                        id,
                        group.lines().collect(Collectors.toMap(SafetySheet.FindingLine::key, line -> "")),
                        clinic.reasons()
                                .getOrDefault(group.rules().get(0).rule().id(), clinic.reason())));
    }
}
