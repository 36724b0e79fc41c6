package extensor.care.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plans that need the desk: running ones with visits to book, and those with a booked visit ahead that cannot stay. */
@ApplicationScoped
class PlansToBook {
    /** The plan runs: at one of these sites, where it is that day now. */
    private static final String RUNNING =
            "(p.ends_on >= ? and (select e.site_id from episode e where e.id = p.episode_id) in (%s))";

    /**
     * The first condition is the earliest of these days, so that the plans that are over are not even met; each of the others is asked for its next window
     * and for its site, lest a database begins with all the visits or treatments there ever were.
     */
    private static final String QUERY = "select w.plan_id, min(w.due), count(*) over () from (select p.id as plan_id,"
            + " (select min(v.window_to) from visit v where v.plan_id = p.id and v.state = 'EXPECTED') as due"
            + " from treatment_plan p where p.ends_on >= ? and p.state <> 'ENDED' and (%s) union all"
            + " select a.plan_id, cast(a.starts_at as date) from visit a where a.troubles is not null and a.state = 'BOOKED'"
            + " and a.starts_at >= ? and a.plan_id is not null) w where w.due is not null"
            + " group by w.plan_id order by min(w.due), w.plan_id limit ? offset ?";

    /** Some of these plans, and how many there are in all (0 where none is found). */
    record FoundPlans(List<Long> plans, long all) {}

    @PersistenceContext
    private EntityManager store;

    /** In the order in which their next window ends, or their next such visit comes; `days` is today at each site. One statement. */
    PlansToBook.FoundPlans find(Map<Long, LocalDate> days, Instant now, int first, int most) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(days.values().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH));
        String running = running(days, arguments);
        arguments.add(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        arguments.add(most);
        arguments.add(first);
        Query query = store.createNativeQuery(String.format(QUERY, running));
        for (int i = 0; i < arguments.size(); i++) query.setParameter(i + 1, arguments.get(i));
        List<Long> plans = new ArrayList<>();
        long all = 0;
        for (Object row : query.getResultList()) {
            plans.add(((Number) ((Object[]) row)[0]).longValue());
            all = ((Number) ((Object[]) row)[2]).longValue();
        }
        return new PlansToBook.FoundPlans(List.copyOf(plans), all);
    }

    /** Each site counts its own days; there are hardly ever more than two different ones on earth. */
    private static String running(Map<Long, LocalDate> days, List<Object> arguments) {
        Map<LocalDate, List<Long>> sites = days.keySet().stream().collect(Collectors.groupingBy(days::get));
        List<String> conditions = new ArrayList<>();
        sites.forEach((day, those) -> {
            arguments.add(day);
            arguments.addAll(those);
            conditions.add(String.format(RUNNING, String.join(", ", Collections.nCopies(those.size(), "?"))));
        });
        return conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions);
    }
}
