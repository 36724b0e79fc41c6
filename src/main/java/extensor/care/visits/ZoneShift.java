package extensor.care.visits;

import extensor.shared.WallClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What another time zone of a site does to its visits ahead: each stays at its time on the wall, which is another instant. Some cannot: the new clock skips
 * their time, or they would overlap with a visit of the same person at another site. Pure.
 */
record ZoneShift(ZoneId from, ZoneId to, List<Visit> coming, List<Visit> elsewhere) {
    ZoneShift {
        coming = List.copyOf(coming);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Those that somebody is expected to come to. */
    List<Visit> standing() {
        return coming.stream().filter(ZoneShift::stands).toList();
    }

    private static boolean stands(Visit visit) {
        return visit.state() == VisitState.BOOKED || visit.state() == VisitState.ARRIVED;
    }

    LocalDateTime at(Visit visit) {
        return visit.appointment().at(from);
    }

    /** Their times on the wall. */
    List<LocalDateTime> times(List<Visit> visits) {
        return visits.stream().map(this::at).toList();
    }

    /** Those whose time the new clock skips; what was cancelled among them stays where it is. */
    List<Visit> skipped() {
        return standing().stream()
                .filter(visit -> WallClock.isSkipped(at(visit), to))
                .toList();
    }

    /** Those that would overlap with a visit at another site. */
    List<Visit> clashing() {
        List<TakenCells.TakenTime> taken = new ArrayList<>();
        for (Visit visit : elsewhere)
            if (stands(visit)) taken.add(time(visit, visit.appointment().startsAt()));
        TakenCells others = TakenCells.of(taken);
        return standing().stream()
                .filter(visit -> !WallClock.isSkipped(at(visit), to))
                .filter(visit -> {
                    TakenCells.TakenTime time = time(
                            visit,
                            WallClock.instant(
                                    at(visit),
                                    to,
                                    WallClock.isSecond(visit.appointment().startsAt(), from)));
                    return !others.free(time.resources(), time.from(), time.minutes());
                })
                .toList();
    }

    private static TakenCells.TakenTime time(Visit visit, Instant at) {
        return new TakenCells.TakenTime(
                visit.appointment().resources(visit.patient()),
                at,
                visit.appointment().minutes());
    }
}
