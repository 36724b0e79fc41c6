package extensor.care.accounts;

import extensor.care.access.FirstStep;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import extensor.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who may sign in, and in which roles: a patient's account belongs to a record, and no other does. The epoch grows whenever all open sessions of the account must end. */
@Entity
@Table(name = "account")
public class Account extends Stored {
    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "sign_in_key")
    private String signInKey;

    private String name;

    private boolean therapist;
    private boolean desk;
    private boolean administrator;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled = true;
    private int epoch;

    @Column(name = "patient_id")
    private Long patient;

    @Column(name = "created_at")
    private Instant createdAt;

    private boolean untold;

    /** The site at which its owner wants to begin; null where none was chosen. */
    @Column(name = "home_site_id")
    private Long homeSite;

    /** The administrator who wants its owner to become another one; null where nobody does. */
    @Column(name = "proposed_by")
    private Long proposedBy;

    protected Account() {}

    public Account(long id, String signInName, String name, Roles roles, Long patient, Instant now) {
        super(id);
        if (roles.areOfStaff() == (patient != null)) throw Refusal.at("roles", "account.role-and-record");
        this.signInName = TypedText.line(signInName);
        this.signInKey = keyOf(signInName);
        this.name = TypedText.line(name);
        this.patient = patient;
        take(roles);
        this.createdAt = now;
    }

    /** One spelling for all cases and forms of a sign-in name. */
    static String plain(String signInName) {
        return Normalizer.normalize(TypedText.line(signInName), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /** What is compared in the database: hashed where it holds more than ASCII, because collations take some different letters as equal. */
    static String keyOf(String signInName) {
        String plain = plain(signInName);
        return plain.chars().allMatch(c -> c < 128) ? plain : "~" + SetupLink.hash(plain);
    }

    void choose(String hash) {
        passwordHash = hash;
        epoch++;
    }

    /** Another hash of the password, or that of another password; the sessions go on, whoever calls this ends those that must not. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void rename(String person) {
        name = person;
    }

    /** Has these roles from now on. Open sessions go on with them, unless `anew`: then they end. */
    void become(Roles others, boolean anew) {
        take(others);
        if (anew) epoch++;
    }

    private void take(Roles roles) {
        therapist = roles.has(Role.THERAPIST);
        desk = roles.has(Role.DESK);
        administrator = roles.has(Role.ADMINISTRATOR);
    }

    /** This administrator wants the owner to become another one; null: nobody does. */
    void propose(Long by) {
        proposedBy = by;
    }

    boolean isProposed() {
        return proposedBy != null;
    }

    boolean isProposedByAnother(Long than) {
        return proposedBy != null && !proposedBy.equals(than);
    }

    public void settle(long site) {
        homeSite = site;
    }

    void disable() {
        enabled = false;
        epoch++;
    }

    void enable() {
        enabled = true;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    /** The owner has to know about a link for the password. */
    void tell() {
        untold = true;
    }

    /** True where there is something that the owner has to know; from now on the owner knows. */
    boolean hearNews() {
        boolean news = untold;
        untold = false;
        return news;
    }

    boolean maySignIn() {
        return enabled && passwordHash != null;
    }

    boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** The password was right, and the second factor is missing, of which there are these. */
    FirstStep firstStep(boolean app, boolean passkey, Instant now) {
        return new FirstStep(id(), SetupLink.hash(passwordHash), app, passkey, now);
    }

    /** The account is as it was at the first step. */
    boolean still(FirstStep step) {
        return maySignIn() && SetupLink.hash(passwordHash).equals(step.proof());
    }

    SignedIn signIn(OpenSession session, Instant now) {
        return new SignedIn(id(), roles(), name, patient, epoch, session.id(), now, now, now);
    }

    boolean still(SignedIn person) {
        return enabled && epoch == person.epoch();
    }

    public String name() {
        return name;
    }

    public Roles roles() {
        if (patient != null) return Roles.of(Role.PATIENT);
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        if (therapist) all.add(Role.THERAPIST);
        if (desk) all.add(Role.DESK);
        if (administrator) all.add(Role.ADMINISTRATOR);
        return Roles.of(all);
    }

    public String signInName() {
        return signInName;
    }

    Optional<Long> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** `open` is its link that nobody has used yet, or null; the names of those who proposed something are among these. */
    AccountSheet sheet(SetupLink open, boolean secondFactor, Map<Long, String> names) {
        return new AccountSheet(
                id(),
                signInName,
                name,
                roles(),
                proposedBy == null ? null : new AdministratorProposal(proposedBy, names.getOrDefault(proposedBy, "")),
                enabled,
                hasPassword(),
                open != null,
                open != null && open.needsCode() && patient == null,
                open != null && open.dropsFactor(),
                secondFactor,
                createdAt);
    }
}
