/**
 * The clinic's subject, one package for each room: accounts, clinic, catalogue, patients, safety, plans. A room may use those
 * named before it, and {@code shared}; it tells those after it by events. Other packages see a room's verb classes, sheets (records) and enums;
 * everything else stays inside.
 */
package extensor.care;
