package extensor.care.patients;

import extensor.shared.Refusal;
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
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.\\-]{5,40}");
    private static final int OLDEST = 130;

    public Registration {
        givenNames = tidy(givenNames);
        familyName = tidy(familyName);
        phone = tidy(phone);
        email = tidy(email);
        address = address == null || address.isBlank() ? null : address.strip().replace("\r\n", "\n");
        insurer = coverage == Coverage.INSURED ? tidy(insurer) : null;
        memberNumber = coverage == Coverage.INSURED ? tidy(memberNumber) : null;
        guardian = tidy(guardian);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    /** Refuses the first thing that cannot be so. */
    void check(LocalDate today) {
        need(givenNames, 100, "givenNames", "patient.given-names");
        need(familyName, 100, "familyName", "patient.family-name");
        if (birthDate == null || birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST)))
            throw Refusal.at("birthDate", "patient.birth-date");
        if (sex == null) throw Refusal.at("sex", "patient.sex");
        if (phone != null && !PHONE.matcher(phone).matches()) throw Refusal.at("phone", "patient.phone");
        if (email != null && (email.length() > 200 || !EMAIL.matcher(email).matches()))
            throw Refusal.at("email", "patient.email");
        if (address != null && address.length() > 400) throw Refusal.at("address", "patient.address");
        if (coverage == null) throw Refusal.at("coverage", "patient.coverage");
        if (coverage == Coverage.INSURED) {
            need(insurer, 120, "insurer", "patient.insurer");
            need(memberNumber, 60, "memberNumber", "patient.member-number");
        }
        if (guardian != null && guardian.length() > 200) throw Refusal.at("guardian", "patient.guardian");
    }

    private static void need(String text, int longest, String field, String key) {
        if (text == null || text.length() > longest) throw Refusal.at(field, key);
    }
}
