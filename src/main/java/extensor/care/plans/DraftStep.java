package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of a draft, with what it takes to cross it, back and forth: the draft on its other side, the act that recorded answers about the patient, or
 * the safeguards that were written down (none of them where they cannot be taken back any more).
 */
@Entity
@Table(name = "draft_step")
class DraftStep extends Stored {
    @Column(name = "plan_id")
    private long plan;

    private int place;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String what;
    private String other;

    @Column(name = "account_id")
    private long account;

    @Column(name = "done_at")
    private Instant doneAt;

    @Lob
    private String draft;

    @Column(name = "fact_act")
    private Long factAct;

    @Lob
    private String safeguards;

    protected DraftStep() {}

    private DraftStep(long plan, int place, DraftChange change, long account, Instant now) {
        super(Id.next());
        this.plan = plan;
        this.place = place;
        this.kind = change.kind();
        this.what = change.what();
        this.other = change.other();
        this.account = account;
        this.doneAt = now;
    }

    /** A change of the draft, which was this before. */
    static DraftStep changed(long plan, int place, Composition before, DraftChange change, long account, Instant now) {
        DraftStep step = new DraftStep(plan, place, change, account, now);
        step.draft = CompositionText.write(before);
        return step;
    }

    /** Answers about the patient, recorded in this act. */
    static DraftStep answered(long plan, int place, long act, DraftChange change, long account, Instant now) {
        DraftStep step = new DraftStep(plan, place, change, account, now);
        step.factAct = act;
        return step;
    }

    /** Safeguards that were written down. */
    static DraftStep safeguarded(long plan, int place, List<Long> made, String name, long account, Instant now) {
        DraftStep step = new DraftStep(plan, place, new DraftChange(StepKind.SAFEGUARDED, name), account, now);
        step.madeBy(made);
        return step;
    }

    /** The draft on the other side of the step, in exchange for the one on this side. Numbers that were given stay given. */
    Composition cross(Composition here, Catalogue catalogue) {
        if (draft == null) return here;
        Composition there = CompositionText.read(draft, catalogue);
        draft = CompositionText.write(here);
        return there.countingFrom(here.next());
    }

    int place() {
        return place;
    }

    /** The act to take back in order to cross it. */
    OptionalLong factAct() {
        return factAct == null ? OptionalLong.empty() : OptionalLong.of(factAct);
    }

    /** The act that took the answers back, or gave them again, is what crosses it next; none: they stay as they are. */
    void crossedBy(OptionalLong act) {
        factAct = act.isPresent() ? act.getAsLong() : null;
    }

    /** The safeguards that stand by it, or stood before it was taken back; none where they cannot be taken back any more. */
    List<Long> safeguards() {
        return safeguards == null
                ? List.of()
                : Stream.of(safeguards.split(" ")).map(Long::valueOf).toList();
    }

    /** These stand by it now, or none. */
    void madeBy(List<Long> ids) {
        safeguards = ids.isEmpty() ? null : ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    boolean by(long account) {
        return this.account == account;
    }

    StepLine line(String name, boolean own, int done) {
        return new StepLine(
                place,
                kind,
                what,
                other,
                name,
                doneAt,
                own,
                place > done,
                draft == null && factAct == null && safeguards == null);
    }
}
