package extensor.web.kit;

import extensor.care.today.CaseSummary;
import extensor.shared.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where a patient stands, in a few words. */
@Named
@ApplicationScoped
public class CaseWords {
    private static final int MOST_ALERTS = 4;

    @Inject
    Words words;

    /** "Muscle spasm, low back". */
    public String problem(CaseSummary.EpisodeLine line) {
        return Messages.text("Problem." + line.problem()) + ", " + Formats.lower(words.region(line.region()));
    }

    /** "Phase 2 of 3, day 12"; before the plan begins and after its last day, that. */
    public String phase(CaseSummary.PlanPlace plan) {
        if (plan.phase() == 0) return Messages.text("case.begins", Formats.shortDate(plan.start()));
        if (plan.over()) return Messages.text("case.over", Formats.shortDate(plan.last()));
        return Messages.text("case.phase", plan.phase(), plan.phases(), plan.day());
    }

    /** Where the plan stands, or why nothing is said of it. */
    public String standing(CaseSummary.EpisodeLine line) {
        if (line.plan() != null) return phase(line.plan());
        return Messages.text(line.unverified() ? "case.unverified" : "case.no-plan");
    }

    /** "4 of 9 visits"; nothing where the plan asks for none and none was given. */
    public String visits(CaseSummary.PlanPlace plan) {
        return plan.visits() == 0 && plan.given() == 0 ? "" : Messages.text("case.visits", plan.given(), plan.visits());
    }

    /** "Pain 7 → 5". */
    public String pain(CaseSummary.PainChange pain) {
        String first = Formats.number(pain.first());
        String last = Formats.number(pain.last());
        return first.equals(last) ? Messages.text("case.pain", last) : Messages.text("case.pain-change", first, last);
    }

    /** For a list: "Muscle spasm, low back · Phase 2 of 3, day 12 · Pain 5", as far as it is known. */
    public String line(CaseSummary summary) {
        List<String> facts = new ArrayList<>();
        summary.of(null).ifPresent(line -> {
            facts.add(problem(line));
            facts.add(standing(line));
            if (line.unverified() && line.plan() != null) facts.add(Messages.text("case.unverified"));
        });
        if (summary.pain() != null)
            facts.add(Messages.text("case.pain", Formats.number(summary.pain().last())));
        return String.join(" · ", facts);
    }

    /** "Tue 1 Dec, 9:30", at the site of the visit. */
    public String next(CaseSummary summary) {
        return Formats.weekdayTime(summary.next());
    }

    public String decision(CaseSummary.Decision decision) {
        return Messages.text("DecisionKind." + decision.kind(), Formats.weekdayDate(decision.on()), decision.phase());
    }

    /** The first of the alerts. */
    public List<CaseSummary.CaseAlert> alerts(CaseSummary summary) {
        return summary.alerts().stream().limit(MOST_ALERTS).toList();
    }

    /** How many more there are. */
    public int moreAlerts(CaseSummary summary) {
        return Math.max(0, summary.alerts().size() - MOST_ALERTS);
    }
}
