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
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of the patient's health, asked group by group; each group is saved by itself and can be taken back. */
@Named
@ViewScoped
public class FactsPage implements Serializable {
    @Inject
    ReadingRecords reading;

    @Inject
    RecordingFacts facts;

    private final Map<String, Map<String, Object>> ticks = new HashMap<>();
    private String id;
    private RecordSheet record;
    private Long last;
    private String done;

    public void load() {
        record = reading.record(Id.of(id));
        record.groups()
                .forEach(group -> group.answers()
                        .forEach(answer -> ticks.computeIfAbsent(answer.condition(), condition -> new HashMap<>())));
    }

    /** The ticked ones are present, all others of the group nobody knew of are not. */
    public void saveGroup(FactGroup group) {
        act(group, () -> facts.answerGroup(patient(), group.code(), ticked(group)));
    }

    /** Only what is ticked. */
    public void saveTicked(FactGroup group) {
        act(group, () -> facts.answerAll(patient(), ticked(group)));
    }

    /** The condition is over as of today. */
    public void over(FactGroup group, FactLine line) {
        act(group, () -> facts.end(line.id(), record.today()));
    }

    public void withdraw(FactGroup group, FactLine line) {
        act(group, () -> facts.withdraw(line.id()));
    }

    public void undo() {
        try {
            facts.undo(patient(), last);
            last = null;
            done = Messages.text("facts.undone");
        } catch (Refusal no) {
            done = Messages.of(no);
        }
        load();
    }

    private interface Verb {
        long act();
    }

    private void act(FactGroup group, Verb verb) {
        try {
            List<Alarm> before = record.alarms();
            last = verb.act();
            group.answers().forEach(answer -> ticks.get(answer.condition()).clear());
            load();
            done = Messages.text("facts.saved", group.name()) + fresh(before);
        } catch (Refusal no) {
            Messages.no(no, "facts");
        }
    }

    /** What to do at once about what cannot wait since this answer. */
    private String fresh(List<Alarm> before) {
        return record.alarms().stream()
                .filter(alarm -> !before.contains(alarm))
                .map(alarm -> " " + alarm.fact().name() + ": " + alarm.action())
                .collect(Collectors.joining());
    }

    private List<FactAnswer> ticked(FactGroup group) {
        return group.answers().stream()
                .filter(this::isTicked)
                .map(answer -> told(answer.condition()))
                .toList();
    }

    private FactAnswer told(String condition) {
        TypedValues typed = new TypedValues();
        ticks.get(condition).forEach(typed::put);
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
        return Boolean.parseBoolean(String.valueOf(ticks.get(answer.condition()).get("ticked")));
    }

    public boolean anyTicked(FactGroup group) {
        return group.answers().stream().anyMatch(this::isTicked);
    }

    private long patient() {
        return record.person().banner().id();
    }

    public Map<String, Map<String, Object>> getTicks() {
        return ticks;
    }

    public RecordSheet getRecord() {
        return record;
    }

    /** What was just done, for the notice; it can be undone while `last` is known. */
    public String getDone() {
        return done;
    }

    public boolean isUndoable() {
        return last != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
