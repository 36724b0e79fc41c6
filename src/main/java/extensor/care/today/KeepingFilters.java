package extensor.care.today;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A therapist keeps filters over their own patients under names, a few of them. */
@UseCase
public class KeepingFilters {
    private static final int MOST = 12;

    @Inject
    PatientFilters filters;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<FilterLine> mine() {
        return filters.of(caller.account()).stream().map(PatientFilter::line).toList();
    }

    /** Gives its id. */
    @AllowedTo(Role.THERAPIST)
    public long keep(String name, Set<CaseCriterion> criteria) {
        List<PatientFilter> all = filters.of(caller.account());
        String called = name(name, all, 0);
        if (criteria.isEmpty()) throw Refusal.at("name", "filter.nothing");
        Set<Integer> taken = all.stream().map(PatientFilter::place).collect(Collectors.toSet());
        int place = IntStream.rangeClosed(1, MOST)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow(() -> Refusal.at("name", "filter.most", MOST));
        PatientFilter filter = new PatientFilter(caller.account(), place, called, criteria);
        auditContext.object("filter", filter.id());
        filters.add(filter);
        return filter.id();
    }

    @AllowedTo(Role.THERAPIST)
    public void rename(long id, int revision, String name) {
        auditContext.object("filter", id);
        PatientFilter filter = filters.own(caller.account(), id);
        filter.rename(revision, name(name, filters.of(caller.account()), id));
    }

    @AllowedTo(Role.THERAPIST)
    public void remove(long id) {
        auditContext.object("filter", id);
        filters.remove(filters.own(caller.account(), id));
    }

    private static String name(String typed, List<PatientFilter> all, long own) {
        String name = TypedText.line(typed);
        if (name.isEmpty() || TextLimit.FILTER_NAME.exceededBy(name))
            throw Refusal.at("name", "filter.name", TextLimit.FILTER_NAME.longest());
        if (all.stream().anyMatch(other -> other.id() != own && other.name().equalsIgnoreCase(name)))
            throw Refusal.at("name", "filter.twice");
        return name;
    }
}
