package extensor.care.accounts;

import extensor.care.access.FirstStep;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.shared.Refusal;
import extensor.shared.Stored;
import extensor.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/** Who may sign in, and in which role. The epoch grows whenever all open sessions of the account must end. */
@Entity
@Table(name = "account")
public class Account extends Stored {
    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "sign_in_key")
    private String signInKey;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

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

    protected Account() {}

    public Account(long id, String signInName, String name, Role role, Long patient, Instant now) {
        super(id);
        if (role == Role.ANYONE || (role == Role.PATIENT) != (patient != null))
            throw Refusal.at("role", "account.role-and-record");
        this.signInName = TypedText.line(signInName);
        this.signInKey = keyOf(signInName);
        this.name = TypedText.line(name);
        this.role = role;
        this.patient = patient;
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

    /** Every open session ends: it was of another role. */
    void become(Role other) {
        role = other;
        epoch++;
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
        return new SignedIn(id(), role, name, patient, epoch, session.id(), now, now, now);
    }

    boolean still(SignedIn person) {
        return enabled && epoch == person.epoch() && role == person.role();
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public String signInName() {
        return signInName;
    }

    /** `open` is its link that nobody has used yet, or null. */
    AccountSheet sheet(SetupLink open, boolean secondFactor) {
        return new AccountSheet(
                id(),
                signInName,
                name,
                role,
                enabled,
                hasPassword(),
                open != null,
                open != null && open.needsCode() && role != Role.PATIENT,
                open != null && open.dropsFactor(),
                secondFactor,
                createdAt);
    }
}
