package extensor.care.casting;

import extensor.shared.Id;
import extensor.shared.Side;
import extensor.shared.Stored;
import extensor.shared.TypedNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sitting of a series of casts: what was found, what was proposed, what was decided, and the cast that went on. Written once, never changed. */
@Entity
@Table(name = "cast_entry")
public class CastEntry extends Stored {
    private static final String BETWEEN = ";";

    @Column(name = "plan_id")
    private long plan;

    private int item;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int place;

    @Column(name = "taken_on")
    private LocalDate on;

    private String readings;

    @Column(name = "end_feel")
    private String endFeel;

    @Column(name = "caught_degrees")
    private BigDecimal caught;

    @Enumerated(EnumType.STRING)
    @Column(name = "cast_condition")
    private CastCondition condition;

    private String skin;

    @Column(name = "skin_faded")
    private boolean faded;

    private String circulation;

    @Column(name = "worst_pain")
    private Integer worstPain;

    @Enumerated(EnumType.STRING)
    private CastTolerance tolerance;

    private boolean fever;

    @Enumerated(EnumType.STRING)
    private CastState state;

    @Enumerated(EnumType.STRING)
    private CastProposal proposal;

    @Enumerated(EnumType.STRING)
    private CastDecision decision;

    @Column(name = "set_degrees")
    private BigDecimal setDegrees;

    private String material;
    private Integer padding;

    @Column(name = "removal_taught")
    private boolean removalTaught;

    private String note;

    @Column(name = "account_id")
    private long account;

    @Column(name = "by_name")
    private String by;

    @Column(name = "recorded_at")
    private Instant at;

    protected CastEntry() {}

    /** Which series of which plan, and which sitting of it, counted from 0. */
    record CastPlace(long plan, CastLimb limb, int number) {}

    /** Who wrote it, and when. */
    record CastHand(long account, String name, Instant at) {}

    CastEntry(CastEntry.CastPlace where, CastForm form, CastVerdict verdict, CastEntry.CastHand hand) {
        super(Id.next());
        plan = where.plan;
        item = where.limb.item();
        side = where.limb.side();
        place = where.number;
        on = form.on();
        readings = form.readings().stream().map(TypedNumber::text).collect(Collectors.joining(BETWEEN));
        endFeel = form.endFeel();
        caught = form.caught();
        condition = form.condition();
        skin = form.skin().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(BETWEEN));
        faded = form.faded();
        circulation = String.join(BETWEEN, new TreeSet<>(form.circulation()));
        worstPain = form.worstPain();
        tolerance = form.tolerance();
        fever = form.fever();
        state = verdict.state();
        proposal = verdict.otherwise();
        decision = form.decision();
        if (decision == CastDecision.RECAST) putOn(form.cast());
        note = form.note();
        account = hand.account;
        by = hand.name;
        at = hand.at;
    }

    private void putOn(CastForm.NewCast cast) {
        setDegrees = cast.degrees();
        material = cast.material();
        padding = cast.padding();
        removalTaught = cast.removalTaught();
    }

    CastLimb limb() {
        return new CastLimb(item, side);
    }

    CastLine line() {
        return new CastLine(id(), place, form(), state, proposal, account, by, at);
    }

    private CastForm form() {
        Map<SkinSite, SkinMark> seen = new EnumMap<>(SkinSite.class);
        parts(skin)
                .map(one -> one.split("="))
                .forEach(one -> seen.put(SkinSite.valueOf(one[0]), SkinMark.valueOf(one[1])));
        return new CastForm(
                on,
                parts(readings).map(BigDecimal::new).toList(),
                endFeel,
                caught,
                condition,
                true,
                seen,
                faded,
                circulation.isEmpty(),
                parts(circulation).collect(Collectors.toSet()),
                worstPain,
                tolerance,
                fever,
                decision,
                decision == CastDecision.RECAST
                        ? new CastForm.NewCast(setDegrees, material, padding, removalTaught)
                        : null,
                note);
    }

    private static Stream<String> parts(String joined) {
        return Arrays.stream(joined.split(BETWEEN)).filter(part -> !part.isEmpty());
    }
}
