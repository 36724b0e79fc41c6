package extensor.care.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is asking in this request. The session filter sets it after checking the session; until then it is a visitor. */
@RequestScoped
public class Caller {
    private SignedIn person;
    private Role acting;
    private FirstStep firstStep;
    private SignedIn behindLock;
    private String request = "-";
    private String address = "-";
    private String browser = "";
    private Set<String> sitting = ConcurrentHashMap.newKeySet();

    /** The request has an id and comes from an address. */
    public void comesFrom(String request, String address) {
        this.request = request;
        this.address = address;
    }

    /** The kind of browser that sent the request. */
    public void uses(String browser) {
        this.browser = browser;
    }

    /** The request belongs to this person; `sitting` remembers over the session what was already recorded once. */
    public void is(SignedIn person, Set<String> sitting) {
        this.person = person;
        this.acting = null;
        this.sitting = sitting;
    }

    /** The request comes from somebody who still needs the second factor, and is nobody until then. */
    public void awaitsSecondFactor(FirstStep step) {
        firstStep = step;
    }

    /** The request comes from the locked screen of this person, and from nobody until it is opened. */
    public void standsBehindLock(SignedIn locked) {
        behindLock = locked;
    }

    /** Whose screen is locked; null but there. */
    public SignedIn behindLock() {
        return behindLock;
    }

    /** The person has just proved who they are; gives the session from now on. */
    public SignedIn prove(Instant now) {
        person = person.proved(now);
        return person;
    }

    /** When the person proved last who they are, or null for a visitor. */
    Instant provedAt() {
        return person == null ? null : person.provedAt();
    }

    /** Null but for those who still need the second factor. */
    public FirstStep firstStep() {
        return firstStep;
    }

    public boolean known() {
        return person != null;
    }

    public Roles roles() {
        return person == null ? Roles.VISITOR : person.roles();
    }

    public boolean has(Role role) {
        return roles().has(role);
    }

    /** Through the door that is open, the person came in this role. */
    public void actAs(Role role) {
        acting = role;
    }

    /**
     * The role in which the person came through the door: of those that it lets in, the first that they have. What they see behind it is what this role sees, so that
     * no role widens what another one opens.
     */
    public Role role() {
        return acting == null ? roles().first() : acting;
    }

    /** The account's id, or null for a visitor. */
    public Long account() {
        return person == null ? null : person.account();
    }

    public String name() {
        return person == null ? "" : person.name();
    }

    /** The record that belongs to a patient's account, or null. */
    public Long patient() {
        return person == null ? null : person.patient();
    }

    /** The open session, or null for a visitor. */
    public Long session() {
        return person == null ? null : person.session();
    }

    public String request() {
        return request;
    }

    public String address() {
        return address;
    }

    /** Empty where the request came from none. */
    public String browser() {
        return browser;
    }

    boolean firstInSitting(String what) {
        return !sitting.contains(what);
    }

    /** Once what was recorded is really stored. */
    void remember(String what) {
        sitting.add(what);
    }
}
