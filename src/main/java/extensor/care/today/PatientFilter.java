package extensor.care.today;

import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter over one's own patients that somebody keeps under a name, at one of a few places. */
@Entity
@Table(name = "patient_filter")
class PatientFilter extends Stored {
    private static final String BETWEEN = " ";

    @Column(name = "account_id")
    private long account;

    private String name;
    private String criteria;
    private int place;

    protected PatientFilter() {}

    PatientFilter(long account, int place, String name, Set<CaseCriterion> criteria) {
        super(Id.next());
        this.account = account;
        this.place = place;
        this.name = name;
        this.criteria = criteria.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    void rename(int revision, String to) {
        if (revision() != revision) throw new Refusal("refusal.stale");
        name = to;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    FilterLine line() {
        Set<CaseCriterion> all = EnumSet.noneOf(CaseCriterion.class);
        Stream.of(criteria.split(BETWEEN)).map(CaseCriterion::valueOf).forEach(all::add);
        return new FilterLine(id(), revision(), name, all);
    }
}
