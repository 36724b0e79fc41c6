package extensor.web.patients;

import extensor.care.patients.Alarm;
import extensor.care.patients.FactAnswer;
import extensor.care.patients.FactGroup;
import extensor.care.patients.FactLine;
import extensor.care.patients.Presence;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.RecordSheet;
import extensor.care.patients.RecordingFacts;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.TypedValues;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The patient's health facts, asked and saved group by group. */
@Named
@ViewScoped
public class FactsPage implements Serializable {
    @Inject
    ReadingRecords reading;

    @Inject
    RecordingFacts facts;

    private final Map<String, TypedValues> ticks = new HashMap<>();
    private final Undo undo = new Undo();
    private String id;
    private RecordSheet record;

    public void load() {
        record = reading.record(Id.of(id));
        if (record.looking()) throw Refusal.notFound();
        record.groups()
                .forEach(group -> group.answers()
                        .forEach(answer -> ticks.computeIfAbsent(answer.condition(), condition -> new TypedValues())));
    }

    /** Ticked conditions are present; the rest of the group that the page showed as unknown is absent. */
    public void saveGroup(FactGroup group) {
        Set<String> shown = RequestValues.words("shown");
        act(group, () -> facts.answerGroup(patient(), group.code(), ticked(group), shown));
    }

    /** Only what is ticked. */
    public void saveTicked(FactGroup group) {
        act(group, () -> facts.answerAll(patient(), ticked(group)));
    }

    public void deny(FactGroup group, FactGroup.Answer answer) {
        act(group, () -> facts.answer(patient(), answer.condition(), Presence.ABSENT, null, null, null, null, null));
    }

    /** The condition is over as of today. */
    public void over(FactGroup group, FactLine line) {
        act(group, () -> facts.end(line.id(), record.today()));
    }

    public void withdraw(FactGroup group, FactLine line) {
        act(group, () -> facts.withdraw(line.id()));
    }

    private void act(FactGroup group, LongSupplier verb) {
        try {
            List<Alarm> before = record.alarms();
            long act = verb.getAsLong();
            group.answers().forEach(answer -> ticks.get(answer.condition()).clear());
            load();
            undo.offer(Messages.text("facts.saved", group.name()) + fresh(before), () -> takeBack(act));
        } catch (Refusal no) {
            Messages.no(no, "facts");
        }
    }

    private void takeBack(long act) {
        try {
            facts.undo(patient(), act);
        } finally {
            load();
        }
    }

    /** What to do at once about alarms that this answer raised. */
    private String fresh(List<Alarm> before) {
        return record.alarms().stream()
                .filter(alarm -> !before.contains(alarm))
                .map(alarm -> " " + alarm.fact().name() + ": " + alarm.action())
                .collect(Collectors.joining());
    }

    private List<FactAnswer> ticked(FactGroup group) {
        return group.answers().stream()
                .filter(this::isTicked)
                .map(answer -> answered(answer.condition(), ticks.get(answer.condition())))
                .toList();
    }

    private static FactAnswer answered(String condition, TypedValues typed) {
        return new FactAnswer(
                condition,
                Presence.PRESENT,
                typed.one(BodyRegion.class, "region"),
                typed.one(Side.class, "side"),
                typed.day("from"),
                typed.day("until"),
                typed.text("note"));
    }

    public boolean isTicked(FactGroup.Answer answer) {
        return ticks.get(answer.condition()).yes("ticked");
    }

    public boolean anyTicked(FactGroup group) {
        return group.answers().stream().anyMatch(this::isTicked);
    }

    private long patient() {
        return record.person().banner().id();
    }

    /** What was typed about each condition. */
    public Map<String, TypedValues> getTicks() {
        return ticks;
    }

    public RecordSheet getRecord() {
        return record;
    }

    public Undo getUndo() {
        return undo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
