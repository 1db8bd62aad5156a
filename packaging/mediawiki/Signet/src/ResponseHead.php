<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Logger\LoggerFactory;
use MediaWiki\MediaWikiServices;
use Throwable;

/**
 * The last moment at which a cookie can go: just before the head of the response is sent, however the response ends.
 *
 * MediaWiki saves a session last when its head is gone, which is early enough for a store. Extensions redirect and
 * exit, or write their own output, and MediaWiki has no hook for either.
 */
class ResponseHead {
	private static bool $isWatched = false;
	private static bool $isOver = false;

	public static function watch(): void {
		self::$isWatched = true;
		// PHP knows one such callback, and MediaWiki has set its own before.
		header_register_callback( [ self::class, 'beforeSent' ] );
		// Of a response without a body PHP sends the head when objects are gone. Behind MediaWiki's own function, that is.
		register_shutdown_function( static fn () => register_shutdown_function( [ self::class, 'atEnd' ] ) );
	}

	/** Whether what waits for the head is sealed in time. */
	public static function isWatched(): bool {
		return self::$isWatched;
	}

	public static function beforeSent(): void {
		self::settle();
		$class = class_exists( \MediaWiki\Request\HeaderCallback::class, false )
			? \MediaWiki\Request\HeaderCallback::class : \MediaWiki\HeaderCallback::class;
		$class::callback();
	}

	public static function atEnd(): void {
		self::settle();
		self::$isOver = true;
	}

	private static function settle(): void {
		if ( self::$isOver || headers_sent() || !MediaWikiServices::hasInstance() ) {
			return;
		}
		/** @var ?TokenJar $jar */
		$jar = MediaWikiServices::getInstance()->peekService( 'Signet.TokenJar' );
		if ( !$jar ) {
			return;
		}
		try {
			if ( isset( $_SESSION ) ) {
				PhpSession::settle();
			}
			$jar->settle();
		} catch ( Throwable $e ) {
			// Nobody would catch it here.
			LoggerFactory::getInstance( 'signet' )->error( 'What a request left in its session could not be sealed: {problem}',
				[ 'problem' => $e->getMessage(), 'exception' => $e ] );
		}
	}
}
