package extensor.care.patients;

import extensor.shared.Refusal;
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

    /** Refuses the first thing that cannot be so. `country` is that of a telephone number without its prefix. */
    void check(LocalDate today, String country) {
        if (!TypedText.hasLetter(name())) throw Refusal.at("givenNames", "patient.name");
        fits(givenNames, TextLimit.GIVEN_NAMES, "givenNames", "patient.given-names");
        fits(familyName, TextLimit.FAMILY_NAME, "familyName", "patient.family-name");
        if (birthDate == null
                || birthDate.isAfter(today)
                || birthDate.isBefore(today.minusYears(TypedBirthDate.OLDEST)))
            throw Refusal.at("birthDate", "patient.birth-date");
        if (sex == null) throw Refusal.at("sex", "patient.sex");
        if (phone != null
                && (TextLimit.PATIENT_PHONE.exceededBy(phone)
                        || !Telephone.of(phone, country).possible())) throw Refusal.at("phone", "patient.phone");
        if (email != null
                && (TextLimit.EMAIL.exceededBy(email) || !EMAIL.matcher(email).matches()))
            throw Refusal.at("email", "patient.email");
        fits(address, TextLimit.ADDRESS, "address", "patient.address");
        if (coverage == null) throw Refusal.at("coverage", "patient.coverage");
        if (coverage == Coverage.INSURED) {
            need(insurer, TextLimit.INSURER, "insurer", "patient.insurer");
            need(memberNumber, TextLimit.MEMBER_NUMBER, "memberNumber", "patient.member-number");
        }
        fits(guardian, TextLimit.GUARDIAN, "guardian", "patient.guardian");
    }

    private static void need(String text, TextLimit limit, String field, String key) {
        if (text == null) throw Refusal.at(field, key);
        fits(text, limit, field, key);
    }

    private static void fits(String text, TextLimit limit, String field, String key) {
        if (limit.exceededBy(text)) throw Refusal.at(field, key, limit.longest());
    }
}
