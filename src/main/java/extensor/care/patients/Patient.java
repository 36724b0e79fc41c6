package extensor.care.patients;

import extensor.shared.Stored;
import extensor.shared.Telephone;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person with a record here: who they are, how they are reached, who pays. Nothing of their health. */
@Entity
@Table(name = "patient")
class Patient extends Stored {
    private static final int LONGEST_KEY = 250;

    @Column(name = "record_number")
    private String recordNumber;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String phone;

    @Column(name = "phone_normal")
    private String phoneNormal;

    private String email;
    private String address;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    private String insurer;

    @Column(name = "member_number")
    private String memberNumber;

    private String guardian;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "request_key")
    private String requestKey;

    private String spelled;

    /** The record that all of this one belongs to now; null while it stands by itself. */
    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "former_records")
    private int formerRecords;

    @ElementCollection
    @CollectionTable(name = "patient_word", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<PatientWord> words = new HashSet<>();

    protected Patient() {}

    Patient(long id, String recordNumber, Registration written, String country, long by, Instant now, String request) {
        super(id);
        this.recordNumber = recordNumber;
        this.createdAt = now;
        this.createdBy = by;
        this.requestKey = request;
        correct(written, country, List.of());
    }

    /** Takes over what is written. A telephone number without a prefix is one of this country. */
    final void correct(Registration written, String country, List<Patient> former) {
        givenNames = Objects.toString(written.givenNames(), "");
        familyName = Objects.toString(written.familyName(), "");
        nameKey = nameKey(written);
        birthDate = written.birthDate();
        sex = written.sex();
        phone = written.phone();
        email = written.email();
        address = written.address();
        coverage = written.coverage();
        insurer = written.insurer();
        memberNumber = written.memberNumber();
        guardian = written.guardian();
        spell(country, former);
    }

    /** Makes the words by which the person is found: those of the records that were merged into this one too. */
    final void spell(String country, List<Patient> former) {
        phoneNormal = Telephone.of(phone, country).normal();
        formerRecords = former.size();
        Set<PatientWord> now = Stream.concat(Stream.of(this), former.stream())
                .flatMap(record -> record.searchWords(country).stream())
                .map(word -> new PatientWord(word, nameKey))
                .collect(Collectors.toSet());
        words.retainAll(now);
        words.addAll(now);
        spelled = spelledNow(country);
    }

    private Set<String> searchWords(String country) {
        return SearchWords.ofPatient(givenNames, familyName, birthDate, recordNumber, Telephone.of(phone, country));
    }

    /** All of it belongs to the other record from now on, and nobody finds this one by itself. */
    void mergeInto(Patient other) {
        mergedInto = other.id();
        words.clear();
    }

    void standAlone() {
        mergedInto = null;
    }

    boolean standsAlone() {
        return mergedInto == null;
    }

    /** How many records were merged into this one. */
    int formerRecords() {
        return formerRecords;
    }

    /** What stands in `spelled` of those whose words are made by the rules of now. */
    static String spelledNow(String country) {
        return SearchWords.RULES + country;
    }

    /** The names as they are sorted and compared. */
    static String nameKey(Registration written) {
        String key = String.join(" ", NameFold.plainWords(PatientName.of(written.familyName(), written.givenNames())));
        return TypedText.cut(key, LONGEST_KEY);
    }

    /** By name and birth date. */
    boolean is(Registration written) {
        return nameKey.equals(nameKey(written)) && birthDate.equals(written.birthDate());
    }

    /** By all that {@link NearDoubles} looks at. */
    boolean isStill(Registration written, String country) {
        return is(written)
                && Objects.equals(
                        phoneNormal, Telephone.of(written.phone(), country).normal());
    }

    boolean isCalledLike(Registration written) {
        return Likeness.similar(
                new Likeness.Called(givenNames, familyName),
                new Likeness.Called(written.givenNames(), written.familyName()));
    }

    /** In what this person is like the one who is written down and has that telephone. */
    NearDouble like(Registration written, Telephone theirs, String country, LocalDate today) {
        return new NearDouble(
                line(today, false),
                birthDate.equals(written.birthDate()) && isCalledLike(written),
                Telephone.of(phone, country).shares(theirs));
    }

    LocalDate birthDate() {
        return birthDate;
    }

    String name() {
        return PatientName.of(givenNames, familyName);
    }

    PatientBanner banner() {
        return new PatientBanner(id(), name(), birthDate, sex, recordNumber);
    }

    /** Accounts keep shorter names than records. */
    String accountName() {
        return TextLimit.ACCOUNT_NAME.cut(name());
    }

    DeskSheet sheet(PatientAccount account, LocalDate today) {
        Registration written = new Registration(
                givenNames,
                familyName,
                birthDate,
                sex,
                phone,
                email,
                address,
                coverage,
                insurer,
                memberNumber,
                guardian);
        return new DeskSheet(banner(), Age.on(today, birthDate), written, revision(), formerRecords, account);
    }

    PatientLine line(LocalDate today, boolean mine) {
        return new PatientLine(id(), name(), birthDate, Age.on(today, birthDate), recordNumber, mine);
    }
}
