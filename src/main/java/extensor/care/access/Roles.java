package extensor.care.access;

import extensor.shared.Refusal;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of one person: a patient's or a visitor's alone, or one or several of staff. What one of them opens is open to the person. They stand in the order in
 * which they count where one must go first.
 */
public record Roles(Set<Role> all) implements Serializable {
    /** Whoever has not signed in. */
    public static final Roles VISITOR = new Roles(EnumSet.of(Role.ANYONE));

    /** Before the names in the detail of an entry of the audit trail. */
    public static final String GIVEN = "roles:";

    public static final String PROPOSED = "proposed:";

    private static final Set<Role> ALONE = EnumSet.of(Role.PATIENT, Role.ANYONE);

    public Roles {
        if (all.isEmpty()) throw Refusal.at("roles", "account.role");
        if (all.size() > 1 && !Collections.disjoint(all, ALONE)) throw Refusal.at("roles", "account.role-and-record");
        all = Collections.unmodifiableSet(EnumSet.copyOf(all));
    }

    public static Roles of(Role first, Role... more) {
        return new Roles(EnumSet.of(first, more));
    }

    public static Roles of(Collection<Role> chosen) {
        return new Roles(chosen.isEmpty() ? Set.of() : EnumSet.copyOf(chosen));
    }

    /** What {@link #names} gave. */
    public static Roles named(String names) {
        return of(Arrays.stream(names.split(",")).map(Role::valueOf).toList());
    }

    String names() {
        return all.stream().map(Role::name).collect(Collectors.joining(","));
    }

    public boolean has(Role role) {
        return all.contains(role);
    }

    /** True where one of these is among them. */
    public boolean hasAny(Collection<Role> some) {
        return !Collections.disjoint(all, some);
    }

    public boolean hasAll(Roles others) {
        return all.containsAll(others.all);
    }

    public Roles and(Role role) {
        EnumSet<Role> more = EnumSet.copyOf(all);
        more.add(role);
        return new Roles(more);
    }

    /** The others; refuses where there are none. */
    public Roles without(Role role) {
        return of(all.stream().filter(other -> other != role).toList());
    }

    public boolean areOfStaff() {
        return Collections.disjoint(all, ALONE);
    }

    /** The one that counts first. */
    public Role first() {
        return all.iterator().next();
    }

    /** The one in which the person comes through a door that is open to these: the first of them that the person has, else the first that the person has. */
    Role through(List<Role> open) {
        return open.stream().filter(this::has).findFirst().orElseGet(this::first);
    }
}
