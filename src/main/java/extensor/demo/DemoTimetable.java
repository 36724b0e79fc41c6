package extensor.demo;

import extensor.care.clinic.ClosingHolidays;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.HolidaySheet;
import extensor.care.clinic.HoursSheet;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.RoomKind;
import extensor.care.clinic.WeekForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives the demo clinic its rooms, its devices, its hours, a closed day soon, and a therapist who will be away. */
@ApplicationScoped
public class DemoTimetable {
    private static final String HOURS = "8:00-12:00, 13:00-17:30";
    private static final String AWAY = "Daniel Osei";

    @Inject
    KeepingRooms rooms;

    @Inject
    KeepingHours hours;

    @Inject
    ClosingHolidays holidays;

    /** To be done as the administrator, once the therapists have their accounts. */
    void keep(long site, LocalDate today) {
        roomKinds().forEach((name, kind) -> rooms.addRoom(site, name, kind));
        deviceKinds().forEach((name, kind) -> rooms.addDevice(site, name, kind));
        WeekForm week = week(today);
        for (HoursSheet.Hours therapist : hours.of(site).therapists()) {
            hours.week(therapist.account(), site, therapist.week(), week);
            LocalDate thursday = today.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
            if (therapist.name().equals(AWAY))
                hours.away(therapist.account(), thursday, thursday.plusDays(1), "Course on hand therapy");
        }
        holidays.close(
                site,
                holidays.of(site).open().stream()
                        .map(HolidaySheet.HolidayLine::on)
                        .filter(today::isBefore)
                        .collect(Collectors.toSet()));
        hours.close(site, today.plusDays(9).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)), "Clinic outing");
    }

    private static Map<String, RoomKind> roomKinds() {
        Map<String, RoomKind> rooms = new LinkedHashMap<>();
        rooms.put("Room 1", RoomKind.TREATMENT_ROOM);
        rooms.put("Room 2", RoomKind.TREATMENT_ROOM);
        rooms.put("Gym", RoomKind.GYM);
        rooms.put("Plaster room", RoomKind.CASTING_ROOM);
        rooms.put("Pool", RoomKind.POOL);
        return rooms;
    }

    private static Map<String, DeviceKind> deviceKinds() {
        Map<String, DeviceKind> devices = new LinkedHashMap<>();
        devices.put("Stim A", DeviceKind.STIM_UNIT);
        devices.put("Stim B", DeviceKind.STIM_UNIT);
        devices.put("Ultrasound A", DeviceKind.ULTRASOUND);
        devices.put("Knee mover", DeviceKind.CPM);
        devices.put("Lamp", DeviceKind.INFRARED_LAMP);
        devices.put("Wax bath", DeviceKind.PARAFFIN_BATH);
        devices.put("Biofeedback", DeviceKind.EMG_UNIT);
        return devices;
    }

    /** From Monday to Friday, and on the day of the week that it is now, so that there is always somebody to look at. */
    private static WeekForm week(LocalDate today) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values())
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue() || day == today.getDayOfWeek()) week.put(day, HOURS);
        return new WeekForm(week);
    }
}
