package extensor.web.clinic;

import extensor.care.clinic.Countries;
import extensor.care.clinic.Country;
import extensor.care.clinic.HolidayRegion;
import extensor.care.clinic.PublicHolidays;
import extensor.web.kit.TypedValues;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;

/** The country in the form of a site: it says which zones are offered, and what else follows from it. */
public class SiteCountry implements Serializable {
    private final TypedValues typed;
    private List<SelectItem> zones = ZoneChoice.of(null);
    private List<HolidayRegion> regions = List.of();
    private List<String> effects = List.of();
    private boolean first;

    SiteCountry(TypedValues typed) {
        this.typed = typed;
    }

    /** Of the site that stands in the form; `opensFirst` where it was opened before all others. */
    void show(boolean opensFirst) {
        first = opensFirst;
        follow();
    }

    /** A country with one zone sets it; of several, one is to be chosen. */
    public void choose() {
        follow();
        if (regions.stream().noneMatch(region -> region.code().equals(typed.text("region")))) typed.put("region", null);
        Countries.of(typed.text("country"))
                .map(Country::zones)
                .filter(of -> !of.isEmpty() && (!typed.has("zone") || !of.contains(typed.text("zone"))))
                .ifPresent(of -> typed.put("zone", of.size() == 1 ? of.get(0) : null));
    }

    private void follow() {
        Country country = Countries.of(typed.text("country")).orElse(null);
        zones = ZoneChoice.of(country);
        regions = country == null ? List.of() : PublicHolidays.regions(country.code());
        effects = country == null ? List.of() : CountryEffects.of(country, first);
    }

    public List<Country> getAll() {
        return Countries.all();
    }

    public List<SelectItem> getZones() {
        return zones;
    }

    /** The parts of the country whose public holidays differ. */
    public List<HolidayRegion> getRegions() {
        return regions;
    }

    /** What follows from the chosen country; empty while there is none. */
    public List<String> getEffects() {
        return effects;
    }
}
