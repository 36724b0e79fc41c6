package extensor.care.course;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Intervention;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.RoomKind;
import extensor.care.plans.Composition;
import extensor.care.plans.Item;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cuts each stretch of visits into as many windows as it has visits, one after the other, and says what each one needs. */
final class Windows {
    private static final int GRID = 5;
    private static final Set<String> DEVICES =
            Arrays.stream(DeviceKind.values()).map(Enum::name).collect(Collectors.toSet());

    private final Composition plan;
    private final Predicate<LocalDate> open;
    private final List<VisitWindow> found = new ArrayList<>();

    private Windows(Composition plan, Predicate<LocalDate> open) {
        this.plan = plan;
        this.open = open;
    }

    static List<VisitWindow> of(Composition plan, Predicate<LocalDate> open) {
        Windows windows = new Windows(plan, open);
        for (Phase phase : plan.phases()) phase.promised().forEach(stretch -> windows.cut(phase, stretch));
        return windows.numbered();
    }

    private void cut(Phase phase, VisitRate stretch) {
        LocalDate first = plan.start().plusDays(plan.firstDay(phase.id()) + stretch.from());
        int days = stretch.to() - stretch.from() + 1;
        for (int i = 0; i < stretch.count(); i++) {
            int begin = Math.min(days - 1, i * days / stretch.count());
            int end = Math.max(begin, (i + 1) * days / stretch.count() - 1);
            found.add(window(phase, first.plusDays(begin), first.plusDays(end), i));
        }
    }

    private VisitWindow window(Phase phase, LocalDate from, LocalDate to, int number) {
        List<Intervention> given = phase.items().stream()
                .filter(item -> item.setting() == CarePlace.CLINIC)
                .filter(item -> overlaps(phase, item, from, to))
                .map(item -> item.dose().intervention())
                .toList();
        Track track = phase.castCourse() ? Track.CASTING : inPool(given, number) ? Track.POOL : Track.THERAPY;
        List<Intervention> here =
                track == Track.POOL ? given.stream().filter(Windows::pool).toList() : given;
        Set<String> devices = new TreeSet<>();
        here.stream()
                .map(i -> i.delivery().needs().device())
                .filter(DEVICES::contains)
                .forEach(devices::add);
        boolean possible = from.datesUntil(to.plusDays(1)).anyMatch(open);
        int minutes = (minutes(phase, track, here) + GRID - 1) / GRID * GRID;
        return new VisitWindow(track, 0, from, to, minutes, rooms(track, here), devices, possible);
    }

    /** A cast takes the time that its definition says, even where the phase is shorter: off, look, measure and on again are one visit. */
    private static int minutes(Phase phase, Track track, List<Intervention> given) {
        if (track != Track.CASTING) return phase.visitMinutes();
        return given.stream()
                .filter(i ->
                        RoomKind.CASTING_ROOM.name().equals(i.delivery().needs().room()))
                .map(i -> i.delivery().usual().clinicMinutes())
                .filter(Objects::nonNull)
                .reduce(phase.visitMinutes(), Math::max);
    }

    private boolean overlaps(Phase phase, Item item, LocalDate from, LocalDate to) {
        return !plan.from(phase, item).isAfter(to) && plan.until(phase, item).isAfter(from);
    }

    private static boolean pool(Intervention intervention) {
        return RoomKind.POOL.name().equals(intervention.delivery().needs().room());
    }

    /** In the pool where all that is given needs it; every other time, the first included, where only some of it does. */
    private static boolean inPool(List<Intervention> given, int number) {
        long wet = given.stream().filter(Windows::pool).count();
        return wet > 0 && (wet == given.size() || number % 2 == 0);
    }

    /** One room for the whole visit: the most particular one that is asked for; any for treatment or exercise where none is. */
    private static Set<String> rooms(Track track, List<Intervention> given) {
        Set<String> asked = given.stream()
                .map(i -> i.delivery().needs().room())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (track == Track.POOL) return Set.of(RoomKind.POOL.name());
        if (track == Track.CASTING || asked.contains(RoomKind.CASTING_ROOM.name()))
            return Set.of(RoomKind.CASTING_ROOM.name());
        if (asked.contains(RoomKind.TREATMENT_ROOM.name())) return Set.of(RoomKind.TREATMENT_ROOM.name());
        if (asked.contains(RoomKind.GYM.name())) return Set.of(RoomKind.GYM.name());
        return Set.of(RoomKind.TREATMENT_ROOM.name(), RoomKind.GYM.name());
    }

    private List<VisitWindow> numbered() {
        Map<Track, Integer> last = new EnumMap<>(Track.class);
        found.sort(Comparator.comparing(VisitWindow::from).thenComparing(VisitWindow::to));
        return found.stream()
                .map(v -> new VisitWindow(
                        v.track(),
                        last.merge(v.track(), 1, Integer::sum),
                        v.from(),
                        v.to(),
                        v.minutes(),
                        v.rooms(),
                        v.devices(),
                        v.possible()))
                .toList();
    }
}
