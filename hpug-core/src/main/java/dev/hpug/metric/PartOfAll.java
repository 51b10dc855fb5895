package dev.hpug.metric;

/**
 * Events that are some of all events: births under one strategy, each of them one of all births. Parts may overlap.
 *
 * @param part some of the events
 * @param all every event
 */
public record PartOfAll(EventRate part, EventRate all) {}
