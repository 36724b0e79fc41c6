package extensor.care.clinic;

import extensor.shared.Refusals;
import extensor.shared.Telephone;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.io.Serializable;
import java.util.List;

/**
 * What is written of a site. The zone is one of {@link #zones()}; telephone, address and the region of its public holidays may be null. A country that nobody named is
 * the one of the zone, if any.
 */
public record SiteForm(String name, String zone, String phone, String country, String address, String region)
        implements Serializable {

    public SiteForm {
        name = TypedText.lineOrNull(name);
        zone = ZoneNames.one(TypedText.lineOrNull(zone));
        phone = TypedText.lineOrNull(phone);
        country = TypedText.lineOrNull(country);
        address = TypedText.lineOrNull(address);
        region = TypedText.lineOrNull(region);
        if (country == null) country = Countries.ofZone(zone).map(Country::code).orElse(null);
    }

    /** The zones a site may lie in: Etc/UTC, then those named after places, each under one name. */
    public static List<String> zones() {
        return ZoneNames.all();
    }

    /** Refuses all that cannot be so. */
    void check() {
        Refusals no = new Refusals();
        no.when(
                !TypedText.hasLetterOrDigit(name) || TextLimit.SITE_NAME.exceededBy(name),
                "name",
                "site.name",
                TextLimit.SITE_NAME.longest());
        no.when(zone == null || !zones().contains(zone), "zone", "site.zone");
        no.when(country != null && Countries.of(country).isEmpty(), "country", "site.country");
        no.when(
                region != null
                        && PublicHolidays.regions(country).stream()
                                .noneMatch(known -> known.code().equals(region)),
                "region",
                "site.region");
        no.when(
                address != null && (!TypedText.hasLetterOrDigit(address) || TextLimit.SITE_ADDRESS.exceededBy(address)),
                "address",
                "site.address",
                TextLimit.SITE_ADDRESS.longest());
        no.when(
                phone != null
                        && (TextLimit.SITE_PHONE.exceededBy(phone)
                                || !Telephone.of(phone, DefaultCountry.of(country))
                                        .possible()),
                "phone",
                "site.phone");
        no.refuse();
    }
}
