//! `parquet/<table>.parquet`: typed columns for DuckDB, Spark and DataFusion. Cargo feature `full`.
//!
//! Decimal numbers are `DECIMAL(38, 9)` and not doubles: what a report says as 0.1 stays 0.1, and sums of money and of
//! percentages come out exactly. That holds every number a report can say to nine decimals; further ones (no report has
//! any) are rounded here, and whole in CSV and JSON. Rows are gathered a group at a time, so memory does not grow with
//! the table.

use std::io::Write;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::{WriterProperties, WriterVersion};
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::{Type as Schema, TypePtr};
use rust_decimal::{Decimal, RoundingStrategy};

use super::selection::Selection;
use super::{Cell, ColumnFacts, Type};
use crate::output::make_error::MakeError;

/// Rows that are held and written together.
const GROUP: usize = 16_384;
/// Decimals of a number: 29 digits, the most a number here has, are left before the point.
const SCALE: u32 = 9;
/// Digits of a number: the most that 16 bytes hold.
const PRECISION: i32 = 38;

/// Writes a table, a group of rows after another.
pub(super) fn write(table: &Selection<'_>, to: &mut dyn Write) -> Result<(), MakeError> {
    let properties = WriterProperties::builder()
        .set_created_by("transparenz".to_owned())
        .set_writer_version(WriterVersion::PARQUET_1_0)
        .set_compression(Compression::SNAPPY)
        .build();
    // The library keeps what it writes to across threads; a buffer is that, compressed and small.
    let mut writer = SerializedFileWriter::new(Vec::new(), schema(table)?, Arc::new(properties))?;
    let mut columns: Vec<Values> = table.columns.iter().map(Values::of).collect();
    let mut rows = 0;
    table.each(|cells| {
        for (column, cell) in columns.iter_mut().zip(cells) {
            column.push(cell);
        }
        rows += 1;
        if rows % GROUP == 0 { write_group(&mut columns, &mut writer) } else { Ok(()) }
    })?;
    if rows % GROUP != 0 {
        write_group(&mut columns, &mut writer)?;
    }
    Ok(to.write_all(&writer.into_inner()?)?)
}

impl From<ParquetError> for MakeError {
    fn from(error: ParquetError) -> Self {
        Self::Format(Box::new(error))
    }
}

fn schema(table: &Selection<'_>) -> Result<TypePtr, ParquetError> {
    let fields = table.columns.iter().map(field).collect::<Result<Vec<_>, _>>()?;
    Ok(Arc::new(Schema::group_type_builder(table.name).with_fields(fields).build()?))
}

fn field(column: &ColumnFacts) -> Result<TypePtr, ParquetError> {
    let of = |physical| Schema::primitive_type_builder(column.name, physical).with_repetition(Repetition::OPTIONAL);
    let field = match column.kind {
        Type::Text | Type::Url => of(Physical::BYTE_ARRAY).with_logical_type(Some(LogicalType::String)),
        Type::Integer => of(Physical::INT64),
        Type::Year => of(Physical::INT32),
        Type::Date => of(Physical::INT32).with_logical_type(Some(LogicalType::Date)),
        Type::Number => of(Physical::FIXED_LEN_BYTE_ARRAY)
            .with_length(16)
            .with_logical_type(Some(LogicalType::decimal(SCALE.cast_signed(), PRECISION)))
            .with_precision(PRECISION)
            .with_scale(SCALE.cast_signed()),
    };
    Ok(Arc::new(field.build()?))
}

/// The values of a column in a group of rows.
struct Values {
    /// For every row whether there is a value: 1, or 0 where it is missing.
    is_there: Vec<i16>,
    values: Typed,
}

enum Typed {
    Texts(Vec<ByteArray>),
    Integers(Vec<i64>),
    Years(Vec<i32>),
    Days(Vec<i32>),
    Numbers(Vec<FixedLenByteArray>),
}

impl Values {
    fn of(column: &ColumnFacts) -> Self {
        let values = match column.kind {
            Type::Text | Type::Url => Typed::Texts(Vec::new()),
            Type::Integer => Typed::Integers(Vec::new()),
            Type::Year => Typed::Years(Vec::new()),
            Type::Date => Typed::Days(Vec::new()),
            Type::Number => Typed::Numbers(Vec::new()),
        };
        Self { is_there: Vec::new(), values }
    }

    /// Adds a cell; one that is not of the column's type is missing.
    fn push(&mut self, cell: &Cell<'_>) {
        let is_there = match (&mut self.values, cell) {
            (Typed::Texts(all), Cell::Text(text)) => add(all, Some(ByteArray::from(text.as_bytes().to_vec()))),
            (Typed::Integers(all), Cell::Integer(number)) => add(all, Some(*number)),
            (Typed::Years(all), Cell::Integer(year)) => add(all, i32::try_from(*year).ok()),
            (Typed::Days(all), Cell::Date(date)) => add(all, Some(days(*date))),
            (Typed::Numbers(all), Cell::Number(number)) => add(all, Some(bytes(*number))),
            (Typed::Numbers(all), Cell::Integer(number)) => add(all, Some(bytes(Decimal::from(*number)))),
            _ => 0,
        };
        self.is_there.push(is_there);
    }

    fn write(&mut self, to: &mut SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let levels = Some(self.is_there.as_slice());
        match &mut self.values {
            Typed::Texts(all) => to.typed::<ByteArrayType>().write_batch(all, levels, None)?,
            Typed::Integers(all) => to.typed::<Int64Type>().write_batch(all, levels, None)?,
            Typed::Years(all) | Typed::Days(all) => to.typed::<Int32Type>().write_batch(all, levels, None)?,
            Typed::Numbers(all) => to.typed::<FixedLenByteArrayType>().write_batch(all, levels, None)?,
        };
        self.clear();
        Ok(())
    }

    fn clear(&mut self) {
        self.is_there.clear();
        match &mut self.values {
            Typed::Texts(all) => all.clear(),
            Typed::Integers(all) => all.clear(),
            Typed::Years(all) | Typed::Days(all) => all.clear(),
            Typed::Numbers(all) => all.clear(),
        }
    }
}

/// Adds a value that is there; says how many were added.
fn add<T>(all: &mut Vec<T>, value: Option<T>) -> i16 {
    let is_there = value.is_some();
    all.extend(value);
    i16::from(is_there)
}

/// Days since 1970.
fn days(date: NaiveDate) -> i32 {
    /// 1 January 1970 as chrono counts days.
    const FIRST: i32 = 719_163;
    date.num_days_from_ce() - FIRST
}

/// A number in billionths, two's complement, the largest byte first.
fn bytes(number: Decimal) -> FixedLenByteArray {
    let rounded = number.round_dp_with_strategy(SCALE, RoundingStrategy::MidpointAwayFromZero);
    // 96 bits times at most 10⁹ fit in 127.
    let billionths = rounded.mantissa() * 10_i128.pow(SCALE.saturating_sub(rounded.scale()));
    FixedLenByteArray::from(billionths.to_be_bytes().to_vec())
}

fn write_group(columns: &mut [Values], to: &mut SerializedFileWriter<Vec<u8>>) -> Result<(), MakeError> {
    let mut group = to.next_row_group()?;
    for column in columns {
        if let Some(mut writer) = group.next_column()? {
            column.write(&mut writer)?;
            writer.close()?;
        }
    }
    group.close()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit() {
        let read = |number: Decimal| i128::from_be_bytes(bytes(number).data().try_into().unwrap());
        assert_eq!(read(Decimal::new(1, 1)), 100_000_000);
        assert_eq!(read(Decimal::new(-12345, 2)), -123_450_000_000);
        assert_eq!(read(Decimal::MAX), 79_228_162_514_264_337_593_543_950_335 * 1_000_000_000);
        assert_eq!(read(Decimal::new(15, 10)), 2, "rounded beyond the ninth decimal");
    }

    #[test]
    fn days_count_from_1970() {
        assert_eq!(days(NaiveDate::from_ymd_opt(1970, 1, 1).unwrap()), 0);
        assert_eq!(days(NaiveDate::from_ymd_opt(2022, 1, 1).unwrap()), 18_993);
    }
}
