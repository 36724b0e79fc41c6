package extensor.care.patients;

import extensor.shared.Stored;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

    @ElementCollection
    @CollectionTable(name = "patient_word", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<PatientWord> words = new HashSet<>();

    protected Patient() {}

    Patient(long id, String recordNumber, Registration written, long by, Instant now, String request) {
        super(id);
        this.recordNumber = recordNumber;
        this.createdAt = now;
        this.createdBy = by;
        this.requestKey = request;
        correct(written);
    }

    /** Takes over what is written, and with it the words by which the person is found. */
    final void correct(Registration written) {
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
        Set<PatientWord> now = SearchWords.ofPatient(name(), recordNumber, phone).stream()
                .map(word -> new PatientWord(word, nameKey))
                .collect(Collectors.toSet());
        words.retainAll(now);
        words.addAll(now);
    }

    /** The names as they are sorted and compared. */
    static String nameKey(Registration written) {
        String key = String.join(" ", SearchWords.of(PatientName.of(written.familyName(), written.givenNames())));
        return TypedText.cut(key, LONGEST_KEY);
    }

    /** By name and birth date. */
    boolean is(Registration written) {
        return nameKey.equals(nameKey(written)) && birthDate.equals(written.birthDate());
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
        return new DeskSheet(banner(), Age.on(today, birthDate), written, revision(), account);
    }

    PatientLine line(LocalDate today, boolean mine) {
        return new PatientLine(id(), name(), birthDate, Age.on(today, birthDate), recordNumber, mine);
    }
}
