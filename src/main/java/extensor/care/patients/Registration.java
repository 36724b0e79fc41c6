package extensor.care.patients;

import extensor.shared.Refusals;
import extensor.shared.Telephone;
import extensor.shared.TextLimit;
import extensor.shared.TypedBirthDate;
import extensor.shared.TypedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What the clinic writes down about a person. Whatever is missing or impossible is refused at its field. */
public record Registration(
        String givenNames,
        String familyName,
        LocalDate birthDate,
        Sex sex,
        String phone,
        String email,
        String address,
        Coverage coverage,
        String insurer,
        String memberNumber,
        String guardian)
        implements Serializable {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public Registration {
        givenNames = TypedText.lineOrNull(givenNames);
        familyName = TypedText.lineOrNull(familyName);
        phone = TypedText.lineOrNull(phone);
        email = TypedText.lineOrNull(email);
        address = TypedText.linesOrNull(address);
        insurer = coverage == Coverage.INSURED ? TypedText.lineOrNull(insurer) : null;
        memberNumber = coverage == Coverage.INSURED ? TypedText.lineOrNull(memberNumber) : null;
        guardian = TypedText.lineOrNull(guardian);
    }

    /** One of the two names is enough. */
    String name() {
        return PatientName.of(givenNames, familyName);
    }

    /** Refuses all that cannot be so. `country` is that of a telephone number without its prefix. */
    void check(LocalDate today, String country) {
        Refusals no = new Refusals();
        no.when(!TypedText.hasLetter(name()), "givenNames", "patient.name");
        fits(no, givenNames, TextLimit.GIVEN_NAMES, "givenNames", "patient.given-names");
        fits(no, familyName, TextLimit.FAMILY_NAME, "familyName", "patient.family-name");
        no.when(
                birthDate == null
                        || birthDate.isAfter(today)
                        || birthDate.isBefore(today.minusYears(TypedBirthDate.OLDEST)),
                "birthDate",
                "patient.birth-date");
        no.when(sex == null, "sex", "patient.sex");
        no.when(
                phone != null
                        && (TextLimit.PATIENT_PHONE.exceededBy(phone)
                                || !Telephone.of(phone, country).possible()),
                "phone",
                "patient.phone");
        no.when(
                email != null
                        && (TextLimit.EMAIL.exceededBy(email)
                                || !EMAIL.matcher(email).matches()),
                "email",
                "patient.email");
        fits(no, address, TextLimit.ADDRESS, "address", "patient.address");
        no.when(coverage == null, "coverage", "patient.coverage");
        if (coverage == Coverage.INSURED) {
            need(no, insurer, TextLimit.INSURER, "insurer", "patient.insurer");
            need(no, memberNumber, TextLimit.MEMBER_NUMBER, "memberNumber", "patient.member-number");
        }
        fits(no, guardian, TextLimit.GUARDIAN, "guardian", "patient.guardian");
        no.refuse();
    }

    private static void need(Refusals no, String text, TextLimit limit, String field, String key) {
        no.when(text == null, field, key);
        fits(no, text, limit, field, key);
    }

    private static void fits(Refusals no, String text, TextLimit limit, String field, String key) {
        no.when(limit.exceededBy(text), field, key, limit.longest());
    }
}
