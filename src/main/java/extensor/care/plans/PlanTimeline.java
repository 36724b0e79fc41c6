package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Family;
import extensor.care.safety.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan along its days, counted from 0: its phases, its weeks, its visits, and what is given in each setting from which day to which, in as few rows as have
 * room for all of it. Each row covers every day once.
 */
public record PlanTimeline(
        int days, List<Integer> weeks, List<PhaseSpan> phases, List<VisitSpan> visits, List<Lane> lanes) {
    private static final int WEEK = 7;

    /** A phase, and how many active minutes it asks for at home on a full day. */
    public record PhaseSpan(String name, int lasts, int burdenMinutes) {}

    /** So many visits among these days; none where nothing is asked for. */
    public record VisitSpan(int days, int count) {}

    /** What is given in one setting; no rows where nothing is. */
    public record Lane(CarePlace setting, List<List<Piece>> rows) {}

    /** These days of a row; `bar` is null where they are empty. */
    public record Piece(int days, Bar bar) {}

    /** An item from its first day to its last. */
    public record Bar(int item, String name, Family family, Signal worst, int first, int last) {
        public int days() {
            return last - first + 1;
        }
    }

    public static PlanTimeline of(PlanSheet sheet) {
        return of(sheet.phases());
    }

    static PlanTimeline of(List<PlanSheet.PhaseSheet> phases) {
        int days = phases.stream().mapToInt(PlanSheet.PhaseSheet::lasts).sum();
        List<Lane> lanes = Stream.of(CarePlace.values())
                .map(setting -> new Lane(setting, rows(bars(phases, setting), days)))
                .toList();
        return new PlanTimeline(days, weeks(days), stretches(phases), visits(phases), lanes);
    }

    /** The same without the settings in which nothing is given. */
    public PlanTimeline given() {
        return new PlanTimeline(
                days,
                weeks,
                phases,
                visits,
                lanes.stream().filter(lane -> !lane.rows().isEmpty()).toList());
    }

    private static List<PhaseSpan> stretches(List<PlanSheet.PhaseSheet> phases) {
        return phases.stream()
                .map(phase -> new PhaseSpan(phase.name(), phase.lasts(), phase.burdenMinutes()))
                .toList();
    }

    private static List<Integer> weeks(int days) {
        List<Integer> weeks = new ArrayList<>();
        for (int from = 0; from < days; from += WEEK) weeks.add(Math.min(WEEK, days - from));
        return weeks;
    }

    private static List<VisitSpan> visits(List<PlanSheet.PhaseSheet> phases) {
        List<VisitSpan> all = new ArrayList<>();
        for (PlanSheet.PhaseSheet phase : phases) {
            int day = 0;
            for (VisitRate rate : phase.promised()) {
                if (rate.from() > day) all.add(new VisitSpan(rate.from() - day, 0));
                all.add(new VisitSpan(rate.to() - rate.from() + 1, rate.count()));
                day = rate.to() + 1;
            }
            if (day < phase.lasts()) all.add(new VisitSpan(phase.lasts() - day, 0));
        }
        return all;
    }

    private static List<Bar> bars(List<PlanSheet.PhaseSheet> phases, CarePlace setting) {
        return phases.stream()
                .flatMap(phase -> phase.items().stream()
                        .filter(item -> item.item().setting() == setting)
                        .map(item -> bar(phase, item)))
                .sorted(Comparator.comparingInt(Bar::first).thenComparingInt(Bar::item))
                .toList();
    }

    private static Bar bar(PlanSheet.PhaseSheet phase, ItemSheet sheet) {
        Item item = sheet.item();
        int first = item.from() == null ? 0 : item.from();
        int last = item.to() == null ? phase.lasts() - 1 : item.to();
        return new Bar(
                item.id(),
                sheet.name(),
                sheet.family(),
                sheet.worst(),
                phase.firstDay() + first,
                phase.firstDay() + last);
    }

    /** Each bar goes into the first row that is free on its days. */
    private static List<List<Piece>> rows(List<Bar> bars, int days) {
        List<List<Bar>> packed = new ArrayList<>();
        for (Bar bar : bars) {
            List<Bar> free = packed.stream()
                    .filter(row -> row.get(row.size() - 1).last() < bar.first())
                    .findFirst()
                    .orElseGet(() -> {
                        packed.add(new ArrayList<>());
                        return packed.get(packed.size() - 1);
                    });
            free.add(bar);
        }
        return packed.stream().map(row -> pieces(row, days)).toList();
    }

    private static List<Piece> pieces(List<Bar> row, int days) {
        List<Piece> pieces = new ArrayList<>();
        int day = 0;
        for (Bar bar : row) {
            if (bar.first() > day) pieces.add(new Piece(bar.first() - day, null));
            pieces.add(new Piece(bar.days(), bar));
            day = bar.last() + 1;
        }
        if (day < days) pieces.add(new Piece(days - day, null));
        return pieces;
    }
}
