package dev.hpug.metric;

import dev.hpug.value.ValueType;

/** Thrown when an edition is asked for a metric it does not have, or has with another type. */
public final class UnknownMetricException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownMetricException(Edition edition, String id, String field, ValueType wanted) {
        super(edition.id() + " has no " + wanted.id() + " metric " + id + "." + field + "; under " + id + " it has "
                + edition.item(id).stream()
                        .map(metric -> metric.field() + " (" + metric.type().id() + ")")
                        .toList());
    }
}
