package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;

/** A plan to start from: phases with visits and doses, goals, when to measure and review. Days count from the start of the plan. */
public record Template(
        String code,
        int version,
        List<String> problems,
        BodyRegion region,
        List<Template.TemplatePhase> phases,
        List<Template.TemplateGoal> goals,
        List<String> measures,
        List<Integer> reviewDays,
        List<String> source,
        Template.TemplateText text) {

    /** Whether all that it prescribes can be. */
    public boolean offered() {
        return phases.stream()
                .flatMap(phase -> phase.items().stream())
                .allMatch(item -> item.dose().intervention().offered());
    }

    /** Its wording: when to stop, and notes or null. */
    public record TemplateText(String name, String frequency, List<String> stop, String notes) {}

    /** A stretch of days with one aim; with `castCourse` the cast series sets the visits. */
    public record TemplatePhase(
            String code,
            int from,
            int to,
            List<Template.TemplateVisits> visits,
            int visitMinutes,
            boolean castCourse,
            List<Template.TemplateItem> items,
            Template.PhaseText text) {}

    /** What a phase is called, what it is for, and when it is over. */
    public record PhaseText(String name, String goal, String exit) {}

    /** A number of visits a week from one day to another, both included; if `from` equals `to`, one visit on that day. */
    public record TemplateVisits(int from, int to, int perWeek) {}

    /** A dose and its days; region and side are null where they are the episode's. */
    public record TemplateItem(Dose dose, int from, int to, BodyRegion region, Side side) {}

    public enum Comparison {
        AT_MOST,
        AT_LEAST
    }

    /** What a measure shall reach by a day; joint and motion only for range of motion, else null. */
    public record TemplateGoal(
            String measure,
            Comparison comparison,
            BigDecimal target,
            int byDay,
            String joint,
            String motion,
            String focus,
            String name) {}
}
