package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.boot.Cleanup;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.DeviceKind;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.Aged;
import extensor.container.inside.Careless;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Scene;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sixteen people at once book, move and cancel single visits and whole plans, again and again, for the same few therapists, rooms and devices. Then an
 * oracle that reads only the booked visits looks for anybody or anything in two places. A control proves that it would find them.
 */
@Inside
class BookingRaceIT extends ClinicAtWork {
    private static final int THREADS = 16;
    private static final int TRIES = Integer.getInteger("extensor.test.tries", 10_000);
    private static final int PLANS = 24;
    private static final int VISITS = 6;
    private static final int DAYS = 3;
    private static final long SEED = 20261121L;

    /** Pairs of booked visits that share a person, a room or a device at one time. It reads no cells. */
    private static final String OVERLAPS =
            "select count(*) from visit a join visit b on b.site_id = a.site_id and b.id > a.id where a.site_id = ?"
                    + " and a.state <> 'CANCELLED' and b.state <> 'CANCELLED' and a.starts_at < timestampadd(minute, b.minutes, b.starts_at) and b.starts_at < timestampadd(minute, a.minutes, a.starts_at)"
                    + " and (a.therapist_id = b.therapist_id or a.room_id = b.room_id or a.patient_id = b.patient_id"
                    + " or exists (select 1 from visit_device d join visit_device e on e.device_id = d.device_id where d.visit_id = a.id and e.visit_id = b.id))";

    private static final String OF_SITE = " from booking_cell c join visit a on a.id = c.visit_id where a.site_id = ?";

    @Inject
    Scene scene;

    @Inject
    Careless careless;

    @Inject
    Cleanup cleanup;

    @Inject
    Aged aged;

    @Resource
    ManagedExecutorService threads;

    private final List<Long> therapists = new ArrayList<>();

    private final List<Long> rooms = new ArrayList<>();

    private final List<Long> devices = new ArrayList<>();

    private final List<Long> plans = new ArrayList<>();

    private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();

    private LocalDate first;

    @BeforeEach
    void manyPlansShareAFewPeopleRoomsAndDevices() {
        first = clinic.today().plusDays(1);
        long third = clinic.staff(Role.THERAPIST).account();
        practice.works(site, third);
        therapists.addAll(List.of(thea.account(), colleague.account(), third));
        rooms.addAll(List.of(room, practice.room(site), practice.room(site)));
        for (int i = 0; i < 2; i++) devices.add(practice.device(site, DeviceKind.ULTRASOUND));
        plans.add(plan(1, 7, VISITS, "US_THERAPEUTIC"));
        for (int i = 1; i < PLANS; i++)
            plans.add(planOfAnother(thea, 1, 7, VISITS, i % 3 == 0 ? "US_THERAPEUTIC" : "MT_MASSAGE"));
    }

    @Test
    void nobody_and_nothing_is_ever_in_two_places() throws Exception {
        System.out.println("RACE seed " + SEED);
        long began = System.nanoTime();
        long old = aged.cells(patient, clock.instant().minus(Duration.ofDays(30)), 3_000);
        race((number, chance) -> {
            if (number % 10 == 0) cleanup.round();
            act(chance);
        });
        for (int i = 0; i < 20; i++) cleanup.round();
        assertThat(cells(old)).as("cells of past days").isZero();
        System.out.println("RACE " + TRIES + " tries by " + THREADS + " in " + (System.nanoTime() - began) / 1_000_000
                + " ms: " + new TreeMap<>(outcomes));
        assertThat(overlaps()).as("overlaps").isZero();
        assertThat(rows.number("select count(*)" + OF_SITE + " and a.state = 'CANCELLED'", site))
                .as("cells of what was cancelled")
                .isZero();
        assertThat(
                        rows.number(
                                "select count(*) from booking_cell c where not exists (select 1 from visit a where a.id = c.visit_id)"))
                .as("orphan cells")
                .isZero();
        assertThat(rows.number("select count(*)" + OF_SITE, site))
                .as("cells")
                .isEqualTo(rows.number(
                        "select sum(minutes / 5 * (3 + (select count(*) from visit_device d where d.visit_id = visit.id))) from visit where starts_at is not null and site_id = ? and state <> 'CANCELLED'",
                        site));
        assertThat(rows.number(
                        "select count(*) from visit v where v.plan_id in (select plan_id from visit where site_id = ?)"
                                + " and (v.state = 'BOOKED' and (v.starts_at is null or v.asked is null)"
                                + " or v.state = 'EXPECTED' and (v.starts_at is not null or v.asked is null)"
                                + " or v.state = 'CANCELLED' and v.asked is not null)",
                        site))
                .as("visits that are booked and have no time, that wait and have one, or that nobody asks for")
                .isZero();
        assertThat(rows.number(
                        "select count(*) from visit where asked is not null and plan_id in (select p.id from treatment_plan p, episode e where e.id = p.episode_id and e.site_id = ?)",
                        site))
                .as("each visit that a plan asks for is there once")
                .isEqualTo(PLANS * VISITS);
        assertThat(count("book") + count("series") + count("move") + count("cancel"))
                .as("acts that were done: " + outcomes)
                .isGreaterThan(TRIES / 10);
        assertThat(outcomes.keySet()).as("only refusals stop an act").noneMatch(o -> o.contains("failed"));
    }

    @Test
    void the_oracle_sees_what_a_careless_booking_does() throws Exception {
        CyclicBarrier between = new CyclicBarrier(2);
        List<Future<?>> running = new ArrayList<>();
        List<Long> two = plans.subList(1, 3);
        for (long plan : two)
            running.add(threads.submit(() ->
                    careless.book(plan, therapists.get(0), rooms.get(0), first.atTime(15, 0), () -> {
                        between.await(30, TimeUnit.SECONDS);
                        return null;
                    })));
        for (Future<?> one : running) one.get(60, TimeUnit.SECONDS);
        assertThat(overlaps()).isEqualTo(1);
    }

    private interface Try {
        void go(int number, Random chance) throws Exception;
    }

    private void race(Try act) throws Exception {
        AtomicInteger left = new AtomicInteger(TRIES);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random chance = new Random(SEED + i);
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                for (int n = left.getAndDecrement(); n > 0; n = left.getAndDecrement()) act.go(n, chance);
                return null;
            }));
        }
        for (Future<?> thread : running) thread.get(300, TimeUnit.SECONDS);
    }

    private void act(Random chance) throws Exception {
        SignedIn somebody = acting.somebody(Role.DESK);
        long plan = plans.get(chance.nextInt(PLANS));
        String what = List.of("book", "book", "series", "move", "move", "cancel", "cancel")
                .get(chance.nextInt(7));
        try {
            scene.play(somebody, "-", () -> {
                switch (what) {
                    case "book" -> book(plan, 1, chance);
                    case "series" -> book(plan, VISITS, chance);
                    case "move" -> move(plan, chance);
                    default -> cancel(plan, chance);
                }
                return null;
            });
            note(what);
        } catch (Refusal no) {
            note(what + " " + no.key());
        } catch (RuntimeException e) {
            note(what + " failed " + root(e));
        }
    }

    private static String root(Throwable e) {
        Throwable t = e;
        while (t.getCause() != null) t = t.getCause();
        return String.valueOf(t);
    }

    private void note(String outcome) {
        outcomes.computeIfAbsent(outcome, o -> new AtomicInteger()).incrementAndGet();
    }

    private int count(String outcome) {
        return outcomes.getOrDefault(outcome, new AtomicInteger()).get();
    }

    private void book(long plan, int most, Random chance) {
        List<ChosenSlot> chosen = new ArrayList<>();
        for (List<Object> row :
                rows.all("select id, window_device_kinds from visit where plan_id = ? and state = 'EXPECTED'", plan))
            if (chosen.size() < most) chosen.add(new ChosenSlot((Long) row.get(0), slot(chance, row.get(1) != null)));
        bookingVisits.book(plan, chosen, RequestKey.key());
    }

    private Slot slot(Random chance, boolean device) {
        LocalDateTime at = first.plusDays(chance.nextInt(DAYS)).atTime(8, 0).plusMinutes(5L * chance.nextInt(115));
        return new Slot(
                therapists.get(chance.nextInt(3)),
                rooms.get(chance.nextInt(3)),
                device ? List.of(devices.get(chance.nextInt(2))) : List.of(),
                at);
    }

    private List<Object> standing(long plan, Random chance) {
        List<List<Object>> all = rows.all(
                "select id, revision, (select count(*) from visit_device d where d.visit_id = visit.id) from visit where starts_at is not null and plan_id = ? and state = 'BOOKED' order by id",
                plan);
        if (all.isEmpty()) throw new Refusal("nothing there");
        return all.get(chance.nextInt(all.size()));
    }

    private void move(long plan, Random chance) {
        List<Object> row = standing(plan, chance);
        movingVisits.move(
                (Long) row.get(0),
                (Integer) row.get(1),
                slot(chance, !row.get(2).equals(0L)));
    }

    private void cancel(long plan, Random chance) {
        List<Object> row = standing(plan, chance);
        cancellingVisits.cancel((Long) row.get(0), (Integer) row.get(1), CancelReason.PATIENT_ASKED);
    }

    private long overlaps() {
        return rows.number(OVERLAPS, site);
    }
}
